package io.github.pullquote.keypoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {
  /// Zones of summer time in the north and in the south, of half an hour's, of midnight's, of none;
  /// and one that left out a day.
  private static final List<String> ZONES =
      List.of(
          "UTC",
          "Europe/Berlin",
          "America/New_York",
          "America/Sao_Paulo",
          "Australia/Lord_Howe",
          "Africa/Cairo",
          "Africa/Casablanca",
          "Asia/Kathmandu",
          "Asia/Beirut",
          "Pacific/Apia",
          "Pacific/Chatham",
          "Antarctica/Troll");

  private final Random random = new Random(11);

  private static Timetable daily(String zone, String time) {
    return new Timetable(ZoneId.of(zone), LocalTime.parse(time), Weekdays.DAILY);
  }

  private Timetable any(String zone) {
    List<Set<DayOfWeek>> days =
        List.of(
            Weekdays.DAILY,
            Weekdays.WORKING,
            Weekdays.WEEKEND,
            Set.of(DayOfWeek.of(1 + random.nextInt(7))));
    return new Timetable(
        ZoneId.of(zone),
        LocalTime.of(random.nextInt(24), random.nextInt(60)),
        days.get(random.nextInt(days.size())));
  }

  /// Every run of a year, by the clocks of UTC.
  private static List<Instant> runs(Timetable timetable, int year) {
    Instant end = LocalDate.of(year + 1, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    List<Instant> runs = new ArrayList<>();
    Instant run = LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    for (run = timetable.next(run); run.isBefore(end); run = timetable.next(run)) {
      runs.add(run);
    }
    return runs;
  }

  @Test
  void eachDayHasOneRunAtItsTimeOrAtTheFirstMomentAfterAGap() {
    for (String zone : ZONES) {
      for (int year = 2008; year < 2032; year++) {
        Timetable timetable = any(zone);
        List<Instant> runs = runs(timetable, year);
        assertThat(runs).as("%s in %d", timetable, year).doesNotHaveDuplicates().isSorted();
        for (Instant run : runs) {
          assertIsRight(timetable, run);
        }
        int days =
            (int)
                Year.of(year)
                    .atDay(1)
                    .datesUntil(Year.of(year + 1).atDay(1))
                    .filter(day -> timetable.days().contains(day.getDayOfWeek()))
                    .count();
        // A year of UTC begins and ends within days of others.
        assertThat(runs.size()).as("%s in %d", timetable, year).isBetween(days - 1, days + 1);
      }
    }
  }

  private static void assertIsRight(Timetable timetable, Instant run) {
    LocalDateTime local = LocalDateTime.ofInstant(run, timetable.zone());
    if (local.toLocalTime().equals(timetable.time())) {
      assertThat(timetable.days()).contains(local.getDayOfWeek());
      List<ZoneOffset> offsets = timetable.zone().getRules().getValidOffsets(local);
      assertThat(run).isEqualTo(local.toInstant(offsets.getFirst()));
    } else {
      assertThat(timetable.zone().getRules().getTransition(missing(timetable, local)))
          .as("%s at %s", timetable, run)
          .matches(gap -> gap.isGap() && gap.getInstant().equals(run));
    }
  }

  /// The time that the clocks did not show, on this day or the day before.
  private static LocalDateTime missing(Timetable timetable, LocalDateTime shown) {
    LocalDateTime today = shown.toLocalDate().atTime(timetable.time());
    return timetable.zone().getRules().getValidOffsets(today).isEmpty()
        ? today
        : today.minusDays(1);
  }

  @Test
  void theNextAndTheLatestRunAgreeAtEveryMoment() {
    for (String zone : ZONES) {
      for (int i = 0; i < 500; i++) {
        Timetable timetable = any(zone);
        Instant now =
            Instant.ofEpochSecond(random.nextLong(4_000_000_000L), random.nextInt(1_000_000_000));
        Instant next = timetable.next(now);
        Instant latest = timetable.latest(now);

        assertThat(next).isAfter(now);
        assertThat(latest).isBeforeOrEqualTo(now);
        assertThat(timetable.next(latest)).isEqualTo(next);
        assertThat(timetable.latest(next)).isEqualTo(next);
        assertThat(timetable.latest(next.minusNanos(1))).isEqualTo(latest);
        assertThat(Duration.between(latest, next))
            .isLessThanOrEqualTo(Duration.ofDays(Timetable.MOST_DAYS));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    // The clocks are put forward from 2:00 to 3:00, at 1:00 UTC.
    "Europe/Berlin,    02:30, 2026-03-28T12:00:00Z, 2026-03-29T01:00:00Z",
    "Europe/Berlin,    02:00, 2026-03-28T12:00:00Z, 2026-03-29T01:00:00Z",
    "Europe/Berlin,    03:00, 2026-03-28T12:00:00Z, 2026-03-29T01:00:00Z",
    "Europe/Berlin,    02:30, 2026-03-29T01:00:00Z, 2026-03-30T00:30:00Z",
    // From 3:00 back to 2:00: the first half past two counts, and the second does not.
    "Europe/Berlin,    02:30, 2026-10-24T12:00:00Z, 2026-10-25T00:30:00Z",
    "Europe/Berlin,    02:30, 2026-10-25T00:30:00Z, 2026-10-26T01:30:00Z",
    "America/New_York, 09:00, 2026-03-07T20:00:00Z, 2026-03-08T13:00:00Z",
    "Africa/Cairo,     00:00, 2026-04-23T12:00:00Z, 2026-04-23T22:00:00Z",
    // The island had no 30 December.
    "Pacific/Apia,     09:00, 2011-12-29T20:00:00Z, 2011-12-30T10:00:00Z",
    "Pacific/Apia,     09:00, 2011-12-30T10:00:00Z, 2011-12-30T19:00:00Z",
    "Pacific/Apia,     00:00, 2011-12-30T10:00:00Z, 2011-12-31T10:00:00Z",
  })
  void clocksThatAreMovedNeitherDropNorDoubleARun(
      String zone, String time, Instant after, Instant next) {
    assertThat(daily(zone, time).next(after)).isEqualTo(next);
  }

  @Test
  void onlyItsDaysHaveRuns() {
    Timetable timetable =
        new Timetable(ZoneId.of("UTC"), LocalTime.NOON, Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    assertThat(timetable.next(Instant.parse("2026-03-02T12:00:00Z")))
        .isEqualTo(Instant.parse("2026-03-06T12:00:00Z"));
    assertThat(timetable.latest(Instant.parse("2026-03-05T12:00:00Z")))
        .isEqualTo(Instant.parse("2026-03-02T12:00:00Z"));
  }

  @Test
  void refusesWhatIsNeverDue() {
    ZoneId utc = ZoneId.of("UTC");
    assertThatThrownBy(() -> new Timetable(utc, LocalTime.NOON, Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Timetable(utc, LocalTime.of(9, 0, 1), Weekdays.DAILY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
