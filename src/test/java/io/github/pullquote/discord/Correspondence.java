package io.github.pullquote.discord;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.sandbox.SandboxExtension;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/// What people write to the bot, change, take back, and reply to its answers.
final class Correspondence {
  private final BotExtension bot;
  private final Random random;
  private final Consumer<JsonNode> seen;

  /// @param seen is given each message of the bot's
  Correspondence(BotExtension bot, Random random, Consumer<JsonNode> seen) {
    this.bot = bot;
    this.random = random;
    this.seen = seen;
  }

  /// Writes a question, and perhaps does something about it; waits for what comes of it.
  ///
  /// @param mention what a message begins with that is for the bot; empty in direct messages
  /// @return what was done, in words
  String write(String user, String channel, String mention, String text) {
    String sent = mention + text;
    JsonNode question = bot.as(user).send(channel, sent);
    Shown reply = bot.replyTo(question);
    seen.accept(reply.message());
    String then =
        switch (random.nextInt(5)) {
          case 0 -> change(user, question, reply, mention);
          case 1 -> delete(user, question, reply);
          case 2 -> mention.isEmpty() ? "" : takeMentionOut(user, question, reply);
          case 3 -> askOn(user, reply);
          default -> "";
        };
    return "writes " + sent + then;
  }

  private String change(String user, JsonNode question, Shown reply, String mention) {
    String text = mention + "[¶%d]".formatted(1 + random.nextInt(2));
    bot.as(user).edit(question, text);
    JsonNode id = reply.message().path("id");
    seen.accept(
        bot.await(
                question.path("channel_id").asText(),
                it -> it.path("id").equals(id) && !it.path("edited_timestamp").isNull())
            .message());
    return ", and changes it to " + text;
  }

  private String delete(String user, JsonNode question, Shown reply) {
    bot.as(user).delete(question);
    awaitGone(reply);
    return ", and deletes it";
  }

  private String takeMentionOut(String user, JsonNode question, Shown reply) {
    bot.as(user).edit(question, "Never mind");
    awaitGone(reply);
    return ", and takes the mention out";
  }

  private void awaitGone(Shown reply) {
    JsonNode id = reply.message().path("id");
    bot.sandbox()
        .awaitMessages(
            reply.message().path("channel_id").asText(),
            messages -> messages.stream().noneMatch(it -> it.path("id").equals(id)),
            SandboxExtension.PATIENCE);
  }

  private String askOn(String user, Shown reply) {
    List<String> texts = List.of("why?", "and the boats?", "and snow?", "who says so", "[¶1]");
    String text = texts.get(random.nextInt(texts.size()));
    seen.accept(bot.replyTo(bot.as(user).reply(reply.message(), text)).message());
    return ", and asks on: " + text;
  }
}
