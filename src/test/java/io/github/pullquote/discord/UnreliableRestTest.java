package io.github.pullquote.discord;

import static io.github.pullquote.sandbox.SandboxExtension.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.discord.Occurrence.Cause;
import io.github.pullquote.discord.Occurrence.Deed;
import io.github.pullquote.discord.Occurrence.Missed;
import io.github.pullquote.sandbox.Breakage;
import io.github.pullquote.sandbox.Faults;
import io.github.pullquote.sandbox.RateLimit;
import io.github.pullquote.sandbox.SandboxInteraction;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Discord takes requests badly, or not at all: each question is answered once, or its asker told
/// so, or it is counted; and nobody waits for ever.
class UnreliableRestTest {
  private static final String QUESTION = "Who repairs the engine?";
  private static final String CALLBACK =
      "/interactions/{interaction_id}/{interaction_token}/callback";

  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.ferry());

  @BeforeEach
  void jdaWarnsOfWhatGoesWrong() {
    bot.expectRefusals();
  }

  private Faults faults() {
    return bot.sandbox().faults();
  }

  private SandboxInteraction ask() {
    return bot.as("Ben").slash("general", "ask", Map.of("question", QUESTION, "private", true));
  }

  private String answer(SandboxInteraction asked) {
    return new Shown(asked.awaitReply(PATIENCE)).text();
  }

  private JsonNode write() {
    return bot.as("Ben").send("general", bot.mention() + " " + QUESTION);
  }

  private long repliesTo(JsonNode message) {
    return bot.as("Ben").messages("general").stream()
        .filter(it -> it.path("message_reference").path("message_id").equals(message.path("id")))
        .count();
  }

  private void assertNobodyWaits() throws Exception {
    Waiters.awaitNone();
    bot.stop();
    assertThat(bot.complaints())
        .noneMatch(line -> line.contains("takes longer") || line.contains("did not close"));
  }

  @Test
  void aQuestionIsAnsweredOnceThoughDiscordStumbles() throws Exception {
    Stream<Consumer<Faults>> limited =
        Stream.of(RateLimit.values()).map(limit -> it -> it.rateLimitNext(limit, 1, 1));
    Stream<Consumer<Faults>> failing =
        Stream.of(502, 503, 504).map(status -> it -> it.failNext(status, 1));
    Stream<Consumer<Faults>> reset =
        Stream.of(false, true).map(done -> it -> it.breakNext(Breakage.RESET, done, 1));
    for (Consumer<Faults> fault : Stream.of(limited, failing, reset).flatMap(it -> it).toList()) {
      fault.accept(faults());
      SandboxInteraction asked = ask();
      assertThat(answer(asked)).contains("¶5.1");
      assertThat(asked.messages()).hasSize(1);

      fault.accept(faults());
      JsonNode message = write();
      Appointments.until(() -> repliesTo(message) > 0);
    }
    assertNobodyWaits();
    assertThat(bot.seen("Ben", "general")).hasSize(2 * 9);
  }

  @Test
  void whoseAnswerIsLostIsAnsweredOnceOrToldSo() throws Exception {
    for (boolean done : new boolean[] {true, false}) {
      faults().breakNext(Breakage.HALF_CLOSED, done, 1);
      SandboxInteraction asked = ask();
      assertThat(answer(asked)).containsAnyOf("¶5.1", "I couldn’t answer: Discord");
      assertThat(asked.messages()).hasSize(1);

      faults().breakNext(Breakage.HALF_CLOSED, done, 1);
      JsonNode message = write();
      Appointments.until(() -> repliesTo(message) > 0);
    }

    faults().breakNext(Breakage.SILENT, false, 1);
    SandboxInteraction kept = ask();
    Appointments.until(() -> bot.sandbox().requests().getLast().status() == 0);
    assertThat(answer(ask())).contains("¶5.1");
    faults().end();
    assertThat(answer(kept)).containsAnyOf("¶5.1", "I couldn’t answer: Discord");
    assertNobodyWaits();
    assertThat(bot.seen("Ben", "general")).hasSize(6);
  }

  @Test
  void whatDiscordNeverTakesIsCountedAndKeepsNobodyWaiting() throws Exception {
    faults().breakRest(Breakage.RESET);
    SandboxInteraction asked = ask();
    assertThat(bot.told(Missed.class)).isEqualTo(new Missed(Deed.COMMAND, Cause.NOT_TAKEN));
    JsonNode message = write();
    assertThat(bot.told(Missed.class)).isEqualTo(new Missed(Deed.MESSAGE, Cause.NOT_TAKEN));

    faults().end();
    assertThat(answer(ask())).contains("¶5.1");
    assertThat(asked.messages()).isEmpty();
    assertThat(repliesTo(message)).isZero();
    assertNobodyWaits();
  }

  @Test
  void aTokenThatIsNoLongerGoodEndsTheBotWithOneSentence() throws Exception {
    faults().refuseNext(401, 0, "401: Unauthorized");
    JsonNode message = write();
    Appointments.until(() -> repliesTo(message) > 0);
    faults().refuse("POST", CALLBACK, 401, 50_027, "Invalid Webhook Token");
    ask();
    assertThat(bot.told(Missed.class)).isEqualTo(new Missed(Deed.COMMAND, Cause.TOO_LATE));

    faults().refuseToken(true);
    write();

    assertThat(bot.running().awaitEnd())
        .isEqualTo(
            "Discord no longer accepts the token. Copy it anew from the developer portal (Bot,"
                + " Reset Token), and start the bot once more.");
    assertThat(bot.running().mayStartAgain()).isFalse();
    assertThat(bot.complaints()).allMatch(line -> line.startsWith("Too late to "));
    assertNobodyWaits();
  }
}
