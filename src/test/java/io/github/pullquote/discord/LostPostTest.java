package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.library.Schedule;
import io.github.pullquote.library.Schedule.Claim;
import io.github.pullquote.library.SqliteStore;
import io.github.pullquote.library.Store;
import io.github.pullquote.sandbox.Permission;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Runs of which it is not known whether they have posted: none posts twice.
class LostPostTest {
  private static final String RIDDLE = "A riddle asks for what it hides.";
  private static final String MIRROR = "A mirror answers every face.";

  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.riddles());

  private final Appointments ada = new Appointments(bot);

  @BeforeEach
  void add() {
    bot.expectRefusals();
    ada.add(Map.of());
  }

  private List<String> told() {
    return ada.posted().stream().flatMap(it -> Appointments.words(it).stream()).toList();
  }

  /// The bot posts, and does not hear that it has.
  private void postUnheard() {
    bot.sandbox().faults().loseAnswers("POST", Appointments.POSTING, 500);
    ada.due();
    Appointments.until(() -> told().size() == 1);
    Appointments.until(() -> !bot.running().posts().isBusy());
  }

  /// The bot does not come as far as posting.
  private void failToPost() {
    bot.sandbox().faults().refuse("POST", Appointments.POSTING, 500, 0, "Fault");
    ada.due();
    Appointments.until(() -> ada.attempts() > 0 && !bot.running().posts().isBusy());
  }

  private void looked() {
    Appointments.until(() -> ada.only().claim().isEmpty());
  }

  @Test
  void whatWasPostedUnheardIsFoundAndNotPostedAgain() {
    postUnheard();
    bot.sandbox().faults().end();
    long attempts = ada.attempts();

    bot.running().posts().wake();
    looked();

    assertThat(ada.only().told()).containsExactly(RIDDLE);
    assertThat(ada.attempts()).isEqualTo(attempts);
    ada.due();
    Appointments.until(() -> told().size() == 2);
    assertThat(told()).containsExactly(RIDDLE, MIRROR);
  }

  @Test
  void whatWasPostedUnheardIsFoundAfterARestartToo() throws Exception {
    postUnheard();
    bot.stop();
    bot.sandbox().faults().end();
    long attempts = ada.attempts();
    for (int i = 0; i < 220; i++) {
      bot.as("Ben").send(Appointments.CHANNEL, "Message " + i);
    }
    bot.clock().advance(Duration.ofHours(1));

    bot.restart(Articles.riddles());
    looked();

    assertThat(ada.only().told()).containsExactly(RIDDLE);
    assertThat(ada.attempts()).isEqualTo(attempts);
  }

  @Test
  void whatWasNotPostedIsPostedWhenDiscordAnswersAgain() {
    failToPost();
    bot.running().posts().wake();
    Appointments.until(() -> ada.attempts() > 1 && !bot.running().posts().isBusy());
    assertThat(ada.only().paused()).isEmpty();
    bot.sandbox().faults().end();

    bot.running().posts().wake();
    ada.post(1);

    assertThat(told()).containsExactly(RIDDLE);
    assertThat(ada.only().runs()).isEqualTo(1);
  }

  @Test
  void whatWasNotPostedInTimeComesWithTheNextRun() throws Exception {
    failToPost();
    bot.stop();
    bot.sandbox().faults().end();
    long attempts = ada.attempts();
    bot.clock().advance(Duration.ofHours(2));

    bot.restart(Articles.riddles());
    looked();

    assertThat(ada.only().told()).isEmpty();
    assertThat(ada.attempts()).isEqualTo(attempts);
    ada.due();
    ada.post(1);
    assertThat(told()).containsExactly(RIDDLE);
  }

  @Test
  void whatCannotBeLookedUpIsAskedForOnceMoreWhileDiscordRemembersIt() throws Exception {
    postUnheard();
    hideHistory();

    restart(Duration.ZERO);

    assertThat(told()).containsExactly(RIDDLE);
    assertThat(ada.only().told()).containsExactly(RIDDLE);
  }

  @Test
  void whatCannotBeLookedUpCountsAsPostedLater() throws Exception {
    postUnheard();
    hideHistory();
    long attempts = ada.attempts();

    restart(Duration.ofMinutes(2));

    assertThat(ada.attempts()).isEqualTo(attempts);
    assertThat(ada.only().told()).containsExactly(RIDDLE);
    ada.due();
    Appointments.until(() -> told().size() == 2);
    assertThat(told()).containsExactly(RIDDLE, MIRROR);
  }

  private void hideHistory() {
    bot.sandbox().world().deny(Appointments.CHANNEL, "Pullquote", Permission.READ_MESSAGE_HISTORY);
  }

  private void restart(Duration after) throws Exception {
    bot.stop();
    bot.sandbox().faults().end();
    bot.clock().advance(after);
    bot.restart(Articles.riddles());
    looked();
  }

  /// The process ended after it had written down that it would post, and before it did.
  private void beginAndEnd(Duration ago) throws Exception {
    bot.stop();
    try (Store store = SqliteStore.open(bot.data())) {
      Schedule schedule = store.schedules().of(ada.ada().guild()).getFirst();
      Instant at = bot.clock().instant().minus(ago);
      store
          .schedules()
          .claim(
              schedule,
              new Claim(at, at, 0, Optional.of(RIDDLE), false),
              schedule.plan().timetable().next(bot.clock().instant()));
    }
    bot.restart(Articles.riddles());
    looked();
  }

  @Test
  void aProcessThatEndedBeforeItPostedPostsAfterARestart() throws Exception {
    beginAndEnd(Duration.ofSeconds(5));

    assertThat(told()).containsExactly(RIDDLE);
    assertThat(ada.only().told()).containsExactly(RIDDLE);
  }

  @Test
  void soItDoesAnHourLater() throws Exception {
    beginAndEnd(Duration.ofHours(1));

    assertThat(told()).containsExactly(RIDDLE);
  }

  @Test
  void butNotTheNextDay() throws Exception {
    beginAndEnd(Duration.ofDays(1));

    assertThat(told()).isEmpty();
    assertThat(ada.only().told()).isEmpty();
  }

  @Test
  void aClockThatWentBackMeanwhilePostsNothing() throws Exception {
    beginAndEnd(Duration.ofDays(-1));

    assertThat(told()).isEmpty();
    assertThat(ada.only().told()).isEmpty();
  }

  @Test
  void nothingIsPostedThatCannotBeWrittenDownBefore() throws Exception {
    try (OtherProcess other = new OtherProcess(bot.data())) {
      other.refuse("UPDATE ON schedule");
      ada.due();
      Appointments.until(() -> !bot.complaints().isEmpty());
      Appointments.until(() -> !bot.running().posts().isBusy());
      assertThat(ada.attempts()).isZero();
      other.allow();
    }

    bot.running().posts().wake();

    ada.post(1);
    assertThat(told()).containsExactly(RIDDLE);
  }

  @Test
  void whatWasPostedAndCouldNotBeWrittenDownIsFound() throws Exception {
    try (OtherProcess other = new OtherProcess(bot.data())) {
      other.refuse("UPDATE OF told ON schedule");
      ada.due();
      Appointments.until(() -> !bot.complaints().isEmpty());
      Appointments.until(() -> !bot.running().posts().isBusy());
      assertThat(ada.only().claim()).isPresent();
      other.allow();
    }

    bot.running().posts().wake();
    looked();

    assertThat(told()).containsExactly(RIDDLE);
    assertThat(ada.attempts()).isEqualTo(1);
  }

  @Test
  void aPointThatTheArticleHasNoMoreIsLeftOut() throws Exception {
    failToPost();
    bot.stop();
    bot.sandbox().faults().end();

    bot.restart(Articles.of("# Three Riddles\n\n## Key points\n\n- New.\n\nWho asks this?"));
    looked();

    assertThat(ada.only().told()).isEmpty();
    ada.due();
    ada.post(1);
    assertThat(told()).containsExactly("New.");
  }
}
