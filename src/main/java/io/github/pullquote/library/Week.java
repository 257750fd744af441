package io.github.pullquote.library;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/// A week from Monday to Sunday, by the clocks of UTC.
///
/// @param monday its first day
public record Week(LocalDate monday) implements Comparable<Week> {
  /// Refuses a week that begins on another day.
  public Week {
    if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException("No week begins on " + monday);
    }
  }

  /// The week that a moment falls into.
  public static Week of(Instant at) {
    LocalDate day = at.atOffset(ZoneOffset.UTC).toLocalDate();
    return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  /// The week so many weeks before this one.
  public Week before(int weeks) {
    return new Week(monday.minusWeeks(weeks));
  }

  /// Its last day.
  public LocalDate sunday() {
    return monday.plusDays(6);
  }

  @Override
  public int compareTo(Week other) {
    return monday.compareTo(other.monday);
  }
}
