package io.github.pullquote.discord;

import java.time.Duration;

/// How often something may be done: so many times at once, and as time goes by so many a minute.
///
/// @param atOnce from 1 on
/// @param aMinute from 1 on
public record Pace(int atOnce, int aMinute) {
  private static final int MOST = 1_000_000;

  /// Refuses a pace at which nothing could be done, or that no computer keeps.
  public Pace {
    if (atOnce < 1 || aMinute < 1 || atOnce > MOST || aMinute > MOST) {
      throw new IllegalArgumentException(
          "No pace: %d at once, %d a minute".formatted(atOnce, aMinute));
    }
  }

  /// From one time to the next, for who keeps at it.
  Duration interval() {
    return Duration.ofMinutes(1).dividedBy(aMinute);
  }

  /// How long it takes until as much is possible at once as ever.
  Duration rest() {
    return interval().multipliedBy(atOnce);
  }

  /// So many times as often; the most there is, if that would be more.
  Pace times(int factor) {
    return new Pace(
        (int) Math.min(MOST, (long) atOnce * factor),
        (int) Math.min(MOST, (long) aMinute * factor));
  }
}
