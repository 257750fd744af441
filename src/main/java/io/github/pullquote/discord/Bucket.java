package io.github.pullquote.discord;

import java.time.Duration;
import java.time.Instant;

/// How far somebody has used up a pace. Safe for many threads.
final class Bucket {
  private final Pace pace;

  /// When all of it can be used again; what is used up is the time until then.
  private Instant rested = Instant.MIN;

  Bucket(Pace pace) {
    this.pace = pace;
  }

  /// Uses it once, if that is possible now.
  ///
  /// @return how long to wait before it is; zero if it was
  synchronized Duration take(Instant now) {
    Instant latest = now.plus(pace.rest());
    if (rested.isAfter(latest)) {
      // A clock that was put back must not make anybody wait longer than a pace can.
      rested = latest;
    }
    Instant next = (rested.isBefore(now) ? now : rested).plus(pace.interval());
    Duration wait = Duration.between(latest, next);
    if (wait.isPositive()) {
      return wait;
    }
    rested = next;
    return Duration.ZERO;
  }

  /// Takes back one use.
  synchronized void giveBack() {
    rested = rested.minus(pace.interval());
  }
}
