package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.library.Votes;
import io.github.pullquote.library.WeekReport;
import io.github.pullquote.library.WeekReport.PassageCount;
import io.github.pullquote.sandbox.Forgery;
import io.github.pullquote.sandbox.SandboxExtension;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// 👍 and 👎 on answers.
class VoteTest {
  private static final String ENGINE = "Who repairs the engine?";
  private static final String UP = "👍 Helpful";
  private static final String DOWN = "👎 Not helpful";

  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.ferry());

  private final Host ada = Host.ada(bot);

  private List<PassageCount> votes(Host host) {
    return bot.house().house().libraries().tally().lately(host.guild()).stream()
        .map(WeekReport::passages)
        .flatMap(List::stream)
        .filter(it -> it.helpful() + it.notHelpful() > 0)
        .toList();
  }

  private void assertVotes(int passage, int helpful, int notHelpful) {
    assertThat(votes(ada))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.passage().passage()).isEqualTo(passage);
              assertThat(it.helpful()).isEqualTo(helpful);
              assertThat(it.notHelpful()).isEqualTo(notHelpful);
            });
  }

  @Test
  void everybodyHasOneVoteOnAPublicAnswerWhichStaysAsItIs() {
    Shown answer = bot.ask("Ben", ENGINE);

    Shown receipt = bot.press("Cleo", answer, UP);
    bot.press("Ben", answer, DOWN);

    assertThat(receipt.isPrivate()).isTrue();
    assertThat(receipt.text())
        .isEqualTo(
            "Counted: **¶5** is **helpful** here. Press the same button again to take it back.");
    assertVotes(5, 1, 1);
    assertThat(bot.seen("Ada", "general")).containsExactly(answer);
  }

  @Test
  void aVoteIsChangedAndTakenBack() {
    Shown answer = bot.ask("Ben", ENGINE);
    bot.press("Cleo", answer, UP);

    assertThat(bot.press("Cleo", answer, DOWN).text())
        .isEqualTo("Changed: **¶5** now counts as **not helpful** here.");
    assertVotes(5, 0, 1);
    assertThat(bot.press("Cleo", answer, DOWN).text())
        .startsWith("Taken back: your vote on **¶5**");

    assertThat(votes(ada)).isEmpty();
  }

  @Test
  void theSameQuestionHasTheSameVoteWhoeverAsksItAndHowever() {
    bot.press("Cleo", bot.ask("Ben", ENGINE), UP);
    Shown mentioned = bot.write("Ben", "general", bot.mention() + " who repairs the ENGINE?");

    assertThat(mentioned.buttons()).contains(UP, DOWN);
    assertThat(bot.press("Cleo", mentioned, UP).text()).startsWith("Taken back");
    bot.press("Cleo", mentioned, DOWN);
    bot.press("Cleo", bot.ask("Ben", "Who repairs the engine herself?"), UP);

    assertThat(votes(ada)).extracting(PassageCount::notHelpful).contains(1L);
    assertThat(votes(ada).stream().mapToLong(PassageCount::helpful).sum()).isEqualTo(1);
  }

  @Test
  void theButtonsAreOfThePassageThatIsShown() {
    Shown answer = bot.ask("Ben", ENGINE);

    Shown next = bot.press("Ben", answer, "Next best");
    Shown wider = bot.press("Ben", next, "Context");

    assertThat(wider.buttons()).contains(UP, DOWN);
    assertThat(wider.id(UP)).isEqualTo(next.id(UP)).isNotEqualTo(answer.id(UP));
    bot.press("Ben", wider, DOWN);
    assertThat(votes(ada)).singleElement().matches(it -> it.passage().passage() != 5);
  }

  @Test
  void aPrivateAnswerAndWhatIsSharedOfItAreOne() {
    Shown secret = bot.use("Ben", "general", "ask", Map.of("question", ENGINE, "private", true));
    assertThat(bot.press("Ben", secret, UP).text()).startsWith("Counted");

    Shown shared = bot.share("Ben", secret);

    assertThat(shared.buttons()).endsWith(UP, DOWN);
    assertThat(bot.press("Ben", shared, UP).text()).startsWith("Taken back");
  }

  @Test
  void whoLooksOnAloneCanVoteToo() {
    Shown answer = bot.ask("Ben", ENGINE);

    Shown own = bot.press("Cleo", answer, "Next best");

    assertThat(own.isPrivate()).isTrue();
    assertThat(bot.press("Cleo", own, UP).text()).startsWith("Counted");
  }

  @Test
  void aPerhapsIsVotedOnAndWhatIsNoAnswerIsNot() {
    assertThat(bot.ask("Ben", Articles.PERHAPS).buttons()).contains(UP, DOWN);
    Shown none = bot.ask("Ben", "Does the captain own a zeppelin?");
    assertThat(none.buttons()).containsExactly("Nearest passages");
    assertThat(bot.press("Ben", none, "Nearest passages").buttons()).doesNotContain(UP, DOWN);
    assertThat(bot.use("Ben", "general", "cite", Map.of("reference", "¶5")).buttons())
        .doesNotContain(UP, DOWN);
  }

  @Test
  void inDirectMessagesNobodyVotes() {
    String direct = bot.as("Ben").direct();

    assertThat(bot.use("Ben", direct, "ask", Map.of("question", ENGINE)).buttons())
        .doesNotContain(UP, DOWN);
    assertThat(bot.write("Ben", direct, ENGINE).buttons()).doesNotContain(UP, DOWN);
  }

  @Test
  void removeIsOnAnAnswerOnce() {
    Shown reply = bot.write("Ben", "general", bot.mention() + " " + ENGINE);

    assertThat(reply.buttons()).containsOnlyOnce("Remove").endsWith(UP, DOWN);
  }

  @Test
  void aVoteThatNobodyWasAskedForIsNone() {
    bot.expectRefusals();
    Shown answer = bot.ask("Ben", ENGINE);
    String id = answer.id(UP);

    for (String forged :
        List.of(
            id.replaceFirst("\\|5\\|", "|4|"),
            id.replaceFirst(".$", id.endsWith("0") ? "1" : "0"))) {
      Shown refusal = BotExtension.answer(Forgery.press(bot.as("Cleo"), answer.message(), forged));
      assertThat(refusal.text()).startsWith("This button comes from another version of me.");
    }

    assertThat(votes(ada)).isEmpty();
  }

  @Test
  void theTextOfAVoteMustStillBeThere() {
    ada.holds(Articles.orchard());
    Shown answer = bot.ask("Ben", "Who complained about the bees?");
    ada.article("remove", Map.of("article", "orchard"));

    assertThat(bot.press("Cleo", answer, DOWN).text()).startsWith("That article is no longer here");
    assertThat(votes(ada)).isEmpty();
  }

  @Test
  void aVoteOutlivesARestartAndCanBeChangedForThirtyDays() throws Exception {
    Shown answer = bot.ask("Ben", ENGINE);
    bot.press("Cleo", answer, UP);
    bot.clock().advance(Votes.CHANGEABLE.minusSeconds(60));
    bot.house().tidy();
    bot.restart(Articles.ferry());

    assertThat(bot.press("Cleo", answer, DOWN).text()).startsWith("Changed");
    bot.clock().advance(Duration.ofSeconds(61));
    bot.house().tidy();

    assertThat(bot.press("Cleo", answer, DOWN).text()).startsWith("Counted");
  }

  @Test
  void aVoteThatDiscordBringsTwiceCountsOnce() throws Exception {
    bot.expectRefusals();
    Shown answer = bot.ask("Ben", ENGINE);
    bot.sandbox().faults().repeatInteractions(true);

    bot.as("Cleo").press(answer.message(), answer.id(UP)).awaitReply(SandboxExtension.PATIENCE);
    bot.stop();
    bot.restart(Articles.ferry());

    assertVotes(5, 1, 0);
  }

  @Test
  void anotherServerHasVotesOfItsOwn() {
    Host there = Host.elsewhere(bot, "elsewhere");
    bot.press("Ada", bot.ask("Ben", ENGINE), UP);
    Shown answer = there.use("ask", Map.of("question", ENGINE));

    assertThat(bot.press("Ada", answer, UP).text()).startsWith("Counted");

    assertVotes(5, 1, 0);
    assertThat(votes(there)).hasSize(1);
  }
}
