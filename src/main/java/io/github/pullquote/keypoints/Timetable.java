package io.github.pullquote.keypoints;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A time of day on some days of the week, by the clocks of one zone. Where they are put forward
/// over that time, the first moment after the gap counts; where they show it twice, the first.
///
/// @param zone whose clocks
/// @param time to the minute
/// @param days at least one
public record Timetable(ZoneId zone, LocalTime time, Set<DayOfWeek> days) {
  /// No two runs are further apart: a week, and the most that clocks are moved, a day.
  public static final int MOST_DAYS = 8;

  /// Refuses a timetable without days, or of a time between minutes.
  public Timetable {
    if (days.isEmpty() || time.getSecond() != 0 || time.getNano() != 0) {
      throw new IllegalArgumentException("Nothing can be due at %s on %s".formatted(time, days));
    }
    days = Set.copyOf(days);
  }

  /// The first run after a moment.
  public Instant next(Instant after) {
    return around(after, it -> it.isAfter(after)).min(Comparator.naturalOrder()).orElseThrow();
  }

  /// The last run that is not after a moment.
  public Instant latest(Instant now) {
    return around(now, it -> !it.isAfter(now)).max(Comparator.naturalOrder()).orElseThrow();
  }

  private Stream<Instant> around(Instant moment, Predicate<Instant> wanted) {
    LocalDate today = LocalDate.ofInstant(moment, zone);
    return IntStream.rangeClosed(-MOST_DAYS, MOST_DAYS)
        .mapToObj(today::plusDays)
        .filter(day -> days.contains(day.getDayOfWeek()))
        .map(this::on)
        .filter(wanted);
  }

  private Instant on(LocalDate day) {
    LocalDateTime local = day.atTime(time);
    ZoneOffsetTransition change = zone.getRules().getTransition(local);
    return change != null && change.isGap()
        ? change.getInstant()
        // Of two moments this is the first.
        : local.atZone(zone).toInstant();
  }
}
