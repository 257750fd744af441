package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.library.GivenReply;
import io.github.pullquote.library.SqliteStore;
import io.github.pullquote.library.Store;
import io.github.pullquote.sandbox.SandboxExtension;
import java.util.Optional;

/// Questions that Ben asks in messages, and what becomes of them.
final class AskedByBen {
  private final BotExtension bot;

  AskedByBen(BotExtension bot) {
    this.bot = bot;
  }

  JsonNode ask(String channel, String text) {
    JsonNode question = bot.as("Ben").send(channel, text);
    bot.replyTo(question);
    return question;
  }

  JsonNode ask(String text) {
    return ask("general", bot.mention() + text);
  }

  /// Only what was sent before the last restart is kept for sure.
  Optional<GivenReply> kept(JsonNode question) {
    return bot.house().store().replies().to(question.path("id").asLong());
  }

  /// Waits until the bot has nothing to say in a channel any more.
  void awaitSilence(String channel) {
    bot.sandbox()
        .awaitMessages(
            channel,
            messages ->
                messages.stream().noneMatch(it -> it.path("author").path("bot").asBoolean()),
            SandboxExtension.PATIENCE);
  }

  void awaitForgotten(JsonNode question) throws Exception {
    everythingIsHandled();
    try (Store store = SqliteStore.open(bot.data())) {
      assertThat(store.replies().to(question.path("id").asLong())).isEmpty();
    }
  }

  /// Events come in order: when a later question is answered and the bot has stopped, those before
  /// it are dealt with.
  void everythingIsHandled() throws Exception {
    bot.write("Cleo", bot.as("Cleo").direct(), "Who repairs the engine?");
    bot.stop();
  }

  Shown awaitChanged(JsonNode question, String words) {
    return bot.await(
        question.path("channel_id").asText(),
        it -> new Shown(it).text().contains(words) && !it.path("edited_timestamp").isNull());
  }
}
