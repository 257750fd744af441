package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.sandbox.InteractionResponse;
import io.github.pullquote.sandbox.SandboxExtension;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Somebody asks faster than the bot wants to be asked.
class PaceTest {
  private static final String ENGINE = "Who repairs the engine?";
  private static final String TOO_FAST = "That was faster than I can read. Try again in ";

  /// Two at once and then one an hour: no test takes so long.
  @RegisterExtension
  final BotExtension bot =
      BotExtension.patient(Articles.ferry()).paces(new Pace(2, 1), new Pace(4, 1));

  private void askTwice(String user) {
    assertThat(bot.ask(user, ENGINE).text()).contains("¶5.1");
    assertThat(bot.ask(user, ENGINE).text()).contains("¶5.1");
  }

  private void assertTooFast(Shown shown) {
    assertThat(shown.text()).startsWith(TOO_FAST);
    assertThat(shown.isPrivate()).isTrue();
  }

  @Test
  void aCommandTooManyIsAnsweredKindlyAndPrivately() {
    askTwice("Ben");

    assertTooFast(bot.ask("Ben", ENGINE));
    assertThat(bot.ask("Cleo", ENGINE).text()).contains("¶5.1");
    bot.clock().advance(Duration.ofMinutes(1));
    assertThat(bot.ask("Ben", ENGINE).text()).contains("¶5.1");
  }

  @Test
  void aMessageCommandTooManyToo() {
    JsonNode message = bot.as("Cleo").send("general", ENGINE);
    askTwice("Ben");

    assertTooFast(BotExtension.answer(bot.as("Ben").messageCommand(message, "Ask the article")));
  }

  @Test
  void pressesAreCountedApartAndMayBeMore() {
    Shown card = bot.ask("Ben", ENGINE);
    for (int i = 0; i < 6; i++) {
      card = bot.press("Ben", card, card.buttons().getFirst());
      assertThat(card.text()).contains("¶5");
    }

    assertTooFast(BotExtension.answer(bot.as("Ben").press(card.message(), card.id("Next best"))));
  }

  @Test
  void typingIsCountedApartAndIsOfferedNothingThen() {
    for (int i = 0; i < 20; i++) {
      assertThat(bot.type("Ben", "ask", "question", Map.of("question", "engine"))).isNotEmpty();
    }

    assertThat(bot.type("Ben", "ask", "question", Map.of("question", "engine"))).isEmpty();
    askTwice("Ben");
  }

  @Test
  void mentionsTooManyAreToldOnceAndThenPassedOver() throws Exception {
    for (int i = 0; i < 2; i++) {
      bot.write("Ben", "general", bot.mention() + " " + ENGINE);
    }

    Shown told = bot.write("Ben", "general", bot.mention() + " " + ENGINE);
    assertThat(told.text()).startsWith(TOO_FAST);
    for (int i = 0; i < 5; i++) {
      bot.as("Ben").send("general", bot.mention() + " " + ENGINE);
    }
    bot.write("Cleo", "general", bot.mention() + " " + ENGINE);
    bot.stop();

    assertThat(bot.seen("Ben", "general")).hasSize(4);
  }

  @Test
  void theNoticeGoesWithTheMentionThatItAnswers() {
    bot.write("Ben", "general", bot.mention() + " " + ENGINE);
    bot.write("Ben", "general", bot.mention() + " " + ENGINE);
    JsonNode third = bot.as("Ben").send("general", bot.mention() + " " + ENGINE);
    Shown told = bot.replyTo(third);

    bot.as("Ben").delete(third);

    bot.sandbox()
        .awaitMessages(
            "general",
            all -> all.stream().noneMatch(it -> it.path("id").equals(told.message().path("id"))),
            SandboxExtension.PATIENCE);
  }

  @Test
  void aServerThatAsksTooMuchIsToldSoWhileDirectMessagesGoOn() {
    askTwice("Ben");
    askTwice("Cleo");

    Shown ada = bot.ask("Ada", ENGINE);
    assertThat(ada.text()).startsWith("Many people of this server ask me at once just now.");
    assertThat(ada.isPrivate()).isTrue();
    assertThat(bot.write("Ada", bot.as("Ada").direct(), ENGINE).text()).contains("¶5.1");
  }

  @Test
  void aFormTooManyIsAnsweredToo() {
    Host.ada(bot).holds(Articles.orchard());
    InteractionResponse form =
        bot.as("Ada").slash("general", "article add", Map.of()).await(SandboxExtension.PATIENCE);
    assertThat(form).isInstanceOf(InteractionResponse.Modal.class);
    Shown card = bot.use("Ada", "general", "ask", Map.of("question", ENGINE));
    for (int i = 0; i < 6; i++) {
      card = bot.press("Ada", card, card.buttons().getFirst());
    }

    assertTooFast(
        BotExtension.answer(
            bot.as("Ada").submit((InteractionResponse.Modal) form, Map.of("text-1", "x"))));
  }
}
