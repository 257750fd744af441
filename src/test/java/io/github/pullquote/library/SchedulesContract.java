package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.keypoints.Timetable;
import io.github.pullquote.library.Schedule.Cause;
import io.github.pullquote.library.Schedule.Claim;
import io.github.pullquote.library.Schedule.Pause;
import io.github.pullquote.library.Schedule.Plan;
import io.github.pullquote.library.Schedules.Entry;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/// Schedules, and runs that begin and end once.
interface SchedulesContract {
  Timetable WEEKLY =
      new Timetable(
          ZoneId.of("Europe/Berlin"),
          LocalTime.of(9, 5),
          Set.of(DayOfWeek.SUNDAY, DayOfWeek.TUESDAY));

  /// Nothing is due so late.
  Instant FAR = Given.NOON.plus(Duration.ofDays(8));

  Instant LATER = Given.NOON.plus(Duration.ofDays(1));

  /// The store under test.
  Store store();

  private Schedules schedules() {
    return store().schedules();
  }

  private static Schedule schedule(long guild, String id, long channel) {
    Plan plan = new Plan("clock", channel, OptionalLong.empty(), WEEKLY, Long.MAX_VALUE);
    return Schedule.begin(id, guild, plan, Given.NOON);
  }

  private Schedule kept(long guild, String id, long channel) {
    assertThat(schedules().add(schedule(guild, id, channel))).isEqualTo(Entry.KEPT);
    return now(guild, id);
  }

  private Schedule now(long guild, String id) {
    return schedules().find(guild, id).orElseThrow();
  }

  private List<String> due(Instant now) {
    return schedules().due(now, FAR).stream().map(Schedule::id).toList();
  }

  private static Claim claim(String point, boolean last) {
    return new Claim(Given.NOON, Given.NOON.plusSeconds(1), 99, Optional.of(point), last);
  }

  private Schedule begun(Schedule schedule, String point, boolean last) {
    return schedules().claim(schedule, claim(point, last), LATER).orElseThrow();
  }

  @Test
  default void keepsASchedule() {
    kept(1, "a1", 1L << 62);
    kept(1, "a2", 11);
    kept(2, "a1", 11);

    assertThat(schedules().of(1))
        .containsExactly(schedule(1, "a1", 1L << 62), schedule(1, "a2", 11));
    assertThat(schedules().of(3)).isEmpty();
    assertThat(schedules().find(2, "a1")).contains(schedule(2, "a1", 11));
    assertThat(schedules().find(2, "a2")).isEmpty();
    assertThat(store().guilds()).containsExactlyInAnyOrder(1L, 2L);
    assertThat(store().state(1).edition()).isZero();
  }

  @Test
  default void theSameScheduleIsKeptOnce() {
    kept(1, "a1", 10);

    assertThat(schedules().add(schedule(1, "a1", 10))).isEqualTo(Entry.KEPT);
    assertThat(schedules().add(schedule(1, "a2", 10))).isEqualTo(Entry.SAME_PLAN);
    assertThat(schedules().of(1)).hasSize(1);
  }

  @Test
  default void aServerHasOnlySoMany() {
    for (int i = 0; i < Schedules.MOST; i++) {
      kept(1, "a" + i, i);
    }

    assertThat(schedules().add(schedule(1, "b", 99))).isEqualTo(Entry.TOO_MANY);
    assertThat(schedules().add(schedule(2, "b", 99))).isEqualTo(Entry.KEPT);
    assertThat(schedules().cancel(1, "a3")).isTrue();
    assertThat(schedules().add(schedule(1, "b", 99))).isEqualTo(Entry.KEPT);
  }

  @Test
  default void remembersTheZoneThatAServerUsedLast() {
    assertThat(schedules().zone(1)).isEmpty();
    store().prefer(1, Preferences.standard());
    assertThat(schedules().zone(1)).isEmpty();

    kept(1, "a1", 10);
    schedules().cancel(1, "a1");

    assertThat(schedules().zone(1)).contains(ZoneId.of("Europe/Berlin"));
    assertThat(schedules().zone(2)).isEmpty();
    assertThat(store().state(1).preferences()).isEqualTo(Preferences.standard());
  }

  @Test
  default void whatIsCancelledIsGone() {
    kept(1, "a1", 10);
    kept(2, "a1", 10);

    assertThat(schedules().cancel(1, "a1")).isTrue();
    assertThat(schedules().cancel(1, "a1")).isFalse();
    assertThat(schedules().cancel(3, "a1")).isFalse();

    assertThat(schedules().of(1)).isEmpty();
    assertThat(schedules().of(2)).hasSize(1);
  }

  @Test
  default void isDueFromItsMomentOn() {
    kept(1, "a1", 10);

    assertThat(due(Given.NOON.minusMillis(1))).isEmpty();
    assertThat(due(Given.NOON)).containsExactly("a1");
    assertThat(schedules().nextAfter(Given.NOON.minusMillis(1))).contains(Given.NOON);
    assertThat(schedules().nextAfter(Given.NOON)).isEmpty();
    assertThat(schedules().due(Given.NOON.minusMillis(1), Given.NOON.minusMillis(1)))
        .as("further than it can be")
        .hasSize(1);
  }

  @Test
  default void aRunBeginsOnce() {
    Schedule read = kept(1, "a1", 10);

    Schedule begun = begun(read, "A point.", false);

    assertThat(begun.runs()).isEqualTo(1);
    assertThat(begun.next()).isEqualTo(LATER);
    assertThat(begun.claim()).contains(claim("A point.", false));
    assertThat(now(1, "a1")).isEqualTo(begun);
    assertThat(schedules().claim(read, claim("A point.", false), LATER)).isEmpty();
    assertThat(schedules().claim(begun, claim("Another.", false), LATER))
        .as("while one lasts")
        .isEmpty();
    assertThat(due(Given.NOON)).as("its end is not known").containsExactly("a1");
  }

  @Test
  default void whatWasToldIsKnownInItsOrder() {
    Schedule first = begun(kept(1, "a1", 10), "“One”, it said.", false);
    schedules().told(first);
    schedules().told(first);
    Schedule second = begun(now(1, "a1"), "Two.", false);
    schedules().told(first);
    assertThat(now(1, "a1").claim()).as("another run's end").isPresent();
    schedules().told(second);

    Schedule now = now(1, "a1");
    assertThat(now.told()).containsExactly("“One”, it said.", "Two.");
    assertThat(now.claim()).isEmpty();
    assertThat(now.runs()).isEqualTo(2);
    assertThat(due(Given.NOON)).isEmpty();
  }

  @Test
  default void afterTheLastRunAScheduleIsGone() {
    kept(2, "a1", 10);
    schedules().told(begun(kept(1, "a1", 10), "The last.", true));
    Claim end = new Claim(Given.NOON, Given.NOON, 0, Optional.empty(), true);
    Schedule through = schedules().claim(kept(1, "a2", 10), end, LATER).orElseThrow();
    assertThat(through.claim()).contains(end);
    schedules().told(through);

    assertThat(schedules().of(1)).isEmpty();
    assertThat(schedules().of(2)).hasSize(1);
  }

  @Test
  default void aRunThatPostedNothingLeavesItsPoint() {
    Schedule begun = begun(kept(1, "a1", 10), "A point.", true);

    schedules().release(begun);
    schedules().told(begun);

    assertThat(now(1, "a1").told()).isEmpty();
    assertThat(now(1, "a1").claim()).isEmpty();
    assertThat(now(1, "a1").runs()).isEqualTo(1);
  }

  @Test
  default void aRunThatIsMissedIsPassedBy() {
    Schedule read = kept(1, "a1", 10);

    schedules().skip(read, LATER);
    assertThat(now(1, "a1").next()).isEqualTo(LATER);
    schedules().skip(read, FAR);

    assertThat(now(1, "a1").next()).isEqualTo(LATER);
    assertThat(now(1, "a1").runs()).isZero();
  }

  @Test
  default void whatIsPausedIsNotDue() {
    Schedule read = kept(1, "a1", 10);
    Pause pause = new Pause(Cause.MAY_NOT_POST, "Send Messages");

    assertThat(schedules().pause(read, pause)).isTrue();
    assertThat(schedules().pause(read, Pause.of(Cause.BLOCKED))).as("it is already").isFalse();

    assertThat(now(1, "a1").paused()).contains(pause);
    assertThat(due(LATER)).isEmpty();
    assertThat(schedules().nextAfter(Instant.EPOCH)).isEmpty();
    assertThat(schedules().claim(now(1, "a1"), claim("A point.", false), LATER)).isEmpty();
    assertThat(schedules().resume(2, "a1", LATER)).isFalse();
    assertThat(schedules().resume(1, "a1", LATER)).isTrue();
    assertThat(schedules().resume(1, "a1", FAR)).isFalse();
    assertThat(now(1, "a1").paused()).isEmpty();
    assertThat(now(1, "a1").next()).isEqualTo(LATER);
  }

  @Test
  default void aRunMayEndWhileItsScheduleIsPaused() {
    Schedule begun = begun(kept(1, "a1", 10), "A point.", false);
    schedules().pause(begun, Pause.of(Cause.CHANNEL_GONE));

    assertThat(due(LATER)).isEmpty();
    schedules().told(begun);

    assertThat(now(1, "a1").told()).containsExactly("A point.");
    assertThat(now(1, "a1").paused()).isPresent();
  }

  @Test
  default void nothingIsDoneAboutWhatIsGone() {
    Schedule begun = begun(kept(1, "a1", 10), "A point.", false);
    schedules().cancel(1, "a1");

    schedules().told(begun);
    schedules().release(begun);
    schedules().skip(begun, LATER);
    assertThat(schedules().pause(begun, Pause.of(Cause.LOCKED))).isFalse();
    assertThat(schedules().claim(begun, claim("A point.", false), LATER)).isEmpty();

    assertThat(schedules().of(1)).isEmpty();
  }

  @Test
  default void oneOfManyWhoBeginARunHasIt() throws Exception {
    Schedule read = kept(1, "a1", 10);
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      tasks.add(() -> schedules().claim(read, claim("A point.", false), LATER).isPresent());
    }

    assertThat(Together.all(tasks)).containsOnlyOnce(true);
    assertThat(now(1, "a1").runs()).isEqualTo(1);
  }
}
