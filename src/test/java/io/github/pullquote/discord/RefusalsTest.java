package io.github.pullquote.discord;

import static io.github.pullquote.sandbox.SandboxExtension.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.sandbox.InteractionResponse;
import io.github.pullquote.sandbox.RestRequest;
import io.github.pullquote.sandbox.SandboxInteraction;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What Discord refuses is told in a sentence, or by the number of an incident that the log has;
/// nobody is left waiting, and nobody sees a number of Discord's.
class RefusalsTest {
  private static final String QUESTION = "Who repairs the engine?";
  private static final String POSTING = "/channels/{channel_id}/messages";
  private static final int REPLY = 4;
  private static final int UPDATE = 7;
  private static final int DEFERRED_UPDATE = 6;

  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.ferry());

  @BeforeEach
  void refusals() {
    bot.expectRefusals();
  }

  private void refuse(String method, String route, int status, int code) {
    bot.sandbox().faults().refuse(method, route, status, code, "Refused");
  }

  /// Refuses what comes next after the first request of this kind.
  private void refuseAfter(Predicate<RestRequest> kind, int status, int code) {
    AtomicBoolean first = new AtomicBoolean(true);
    bot.sandbox()
        .onRequest(
            request -> {
              if (kind.test(request) && !request.refused() && first.getAndSet(false)) {
                bot.sandbox().faults().refuseNext(status, code, "Refused");
              }
            });
  }

  private static Predicate<RestRequest> response(int type) {
    return request -> request.body().path("type").asInt() == type;
  }

  private Shown ask(boolean hidden) {
    return bot.use("Ben", "general", "ask", Map.of("question", QUESTION, "private", hidden));
  }

  private String incident() {
    assertThat(bot.complaints()).hasSize(1);
    return bot.complaints().getFirst().replaceAll(".*\\(incident (\\w{8})\\)", "$1");
  }

  @ParameterizedTest
  @CsvSource({
    "400, 20016, the channel is in slow mode",
    "400, 20028, Discord takes no more messages there",
    "400, 20029, Discord takes no more messages there",
    "400, 40004, Discord has turned this off",
    "403, 40333, Discord doesn’t answer as it should",
    "403, 50001, I can’t see it",
    "400, 50008, a channel of that kind",
    "400, 40058, a channel of that kind",
    "403, 50013, my permissions there have changed",
    "400, 50083, the thread is archived",
    "400, 160005, the thread is locked",
    "400, 200000, AutoMod blocked the message",
    "400, 240000, Discord holds a link",
    "404, 10003, the channel is gone",
    "500, 0, Discord doesn’t answer as it should"
  })
  void aPostElsewhereThatIsRefusedIsTold(int status, int code, String reason) {
    refuse("POST", POSTING, status, code);

    Shown told =
        bot.use(
            "Ben",
            "general",
            "keypoints",
            Map.of("channel", bot.sandbox().world().channel("book-club")));

    assertThat(told.isPrivate()).isTrue();
    assertThat(told.text()).startsWith("I couldn’t post in <#").contains(reason);
    assertThat(told.text()).doesNotContain(String.valueOf(code == 0 ? 500 : code));
    assertThat(bot.complaints()).isEmpty();
  }

  @Test
  void whatHasNoSentenceHasTheNumberOfAnIncident() {
    refuse("POST", POSTING, 400, 50_035);

    Shown told =
        bot.use(
            "Ben",
            "general",
            "keypoints",
            Map.of("channel", bot.sandbox().world().channel("book-club")));

    assertThat(told.text()).contains("under the number `" + incident() + "`");
  }

  @Test
  void anAnswerThatDiscordDoesNotTakeIsFollowedByAReason() {
    bot.sandbox().faults().refuseNext(400, 50_035, "Invalid Form Body");

    Shown told = ask(false);

    assertThat(told.isPrivate()).isTrue();
    assertThat(told.text())
        .startsWith("I couldn’t answer: ")
        .contains("under the number `" + incident() + "`");
  }

  @Test
  void soIsOneThatAFailingServerDoesNotTake() {
    bot.sandbox().faults().failNext(500, 1);

    assertThat(ask(false).text())
        .isEqualTo("I couldn’t answer: Discord doesn’t answer as it should; try again in a while.");
    assertThat(bot.complaints()).isEmpty();
  }

  @Test
  void anAnswerOfWhichDiscordDoesNotTellIsGivenOnce() {
    bot.sandbox()
        .faults()
        .loseAnswers("POST", "/interactions/{interaction_id}/{interaction_token}/callback", 500);

    Shown answer = ask(false);

    assertThat(answer.text()).contains("¶5.1");
    Appointments.until(() -> attempts("/callback") > 1);
    assertThat(bot.seen("Ben", "general")).hasSize(1);
  }

  private long attempts(String end) {
    return bot.sandbox().requests().stream().filter(it -> it.path().endsWith(end)).count();
  }

  @Test
  void aLateAnswerThatIsRefusedDoesNotLeaveTheUserWaiting() {
    bot.sandbox().faults().delayRest(Duration.ofMillis(2_300));
    refuseAfter(request -> request.path().endsWith("/callback"), 400, 50_035);

    SandboxInteraction posting =
        bot.as("Ben")
            .slash(
                "general",
                "keypoints",
                Map.of("channel", bot.sandbox().world().channel("book-club")));

    assertThat(posting.await(PATIENCE)).isInstanceOf(InteractionResponse.Deferred.class);
    assertThat(new Shown(posting.awaitReply(PATIENCE)).text()).contains("`" + incident() + "`");
  }

  @Test
  void aCardThatCanNotBeChangedIsSaidTo() {
    Shown card = ask(false);
    bot.sandbox().faults().refuseNext(400, 50_035, "Invalid Form Body");

    Shown told = bot.press("Ben", card, "Context");

    assertThat(told.isPrivate()).isTrue();
    assertThat(told.text()).startsWith("I couldn’t answer: ").contains(incident());
  }

  @Test
  void anAnswerThatCanNotBeRemovedIsSaidTo() {
    Shown card = ask(false);
    refuseAfter(response(DEFERRED_UPDATE), 400, 50_083);

    bot.as("Ben").press(card.message(), card.id("Remove")).await(PATIENCE);

    Shown told = bot.replyTo(card.message());
    assertThat(told.isPrivate()).isTrue();
    assertThat(told.text())
        .isEqualTo("I couldn’t remove it: the thread is archived; a message in it wakes it.");
  }

  @Test
  void anAnswerThatIsGoneAlreadyNeedsNoWords() throws Exception {
    Shown card = ask(false);
    refuseAfter(response(DEFERRED_UPDATE), 404, 10_008);

    bot.as("Ben").press(card.message(), card.id("Remove")).await(PATIENCE);
    bot.stop();

    assertThat(bot.seen("Ben", "general")).hasSize(1);
    assertThat(bot.complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"20028, Discord takes no more messages", "50035, under the number `"})
  void aShareThatIsRefusedIsToldAndCanBeTriedAgain(int code, String reason) {
    Shown card = ask(true);
    refuseAfter(response(UPDATE), 400, code);

    bot.press("Ben", card, "Share");

    assertThat(bot.replyTo(card.message()).text()).contains(reason);
    assertThat(bot.seen("Ben", "general").getFirst().buttons()).contains("Share");
  }

  @ParameterizedTest
  @CsvSource({
    "30033, as many members as Discord allows",
    "160006, as many active threads as Discord allows",
    "160007, as many active threads as Discord allows",
    "200001, AutoMod blocked its name",
    "10008, the message was removed meanwhile",
    "50035, under the number `"
  })
  void aThreadThatIsRefusedIsTold(int code, String reason) {
    refuseAfter(response(REPLY), 400, code);

    Shown card = bot.use("Ben", "general", "keypoints", Map.of("thread", true));

    assertThat(bot.replyTo(card.message()).text())
        .startsWith("The key points are posted. I couldn’t open a thread on them: ")
        .contains(reason);
  }

  @Test
  void aThreadThatIsThereAlreadyIsAsGood() throws Exception {
    refuseAfter(response(REPLY), 400, 160_004);

    bot.use("Ben", "general", "keypoints", Map.of("thread", true));
    bot.stop();

    assertThat(bot.seen("Ben", "general")).hasSize(1);
  }

  @Test
  void aMentionThatIsRefusedForAnUnknownReasonIsAnsweredDirectly() {
    bot.sandbox().faults().refuseNext(400, 50_035, "Invalid Form Body");

    bot.as("Ben").send("general", bot.mention() + " " + QUESTION);

    Shown told = bot.await(bot.as("Ben").direct(), it -> it.path("author").path("bot").asBoolean());
    assertThat(told.text()).contains("under the number `" + incident() + "`");
  }
}
