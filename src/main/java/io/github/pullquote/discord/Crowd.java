package io.github.pullquote.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Bounds how many are answered at the same time where the machine can't keep up. Discord waits
/// three seconds: if more come than can be answered, trying it for all would be too late for each.
/// Safe for many threads.
final class Crowd {
  /// For each processor. All of them are worked on in turns, and done in a third of a second.
  private static final int ABREAST = 100;

  /// Work that begins later than that waits for the machine: who is worked on for a while after
  /// that does not only wait for Discord.
  private static final Duration LATE = Duration.ofMillis(50);

  private static final Duration WHILE = Duration.ofSeconds(1);

  private static final Logger log = LoggerFactory.getLogger(Crowd.class);
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final int most;
  private final InstantSource clock;
  private final AtomicInteger inside = new AtomicInteger();
  private volatile long lateUntil = System.nanoTime();
  private Instant told = Instant.MIN;
  private long leftOut;

  Crowd(InstantSource clock) {
    this.most = ABREAST * Runtime.getRuntime().availableProcessors();
    this.clock = clock;
  }

  /// Counts work as under way, which has to be done then.
  ///
  /// @return what does it; empty if there is too much already, which the log tells once a minute
  Optional<Runnable> admit(Runnable work) {
    if (inside.get() >= most && System.nanoTime() - lateUntil < 0) {
      leaveOut();
      return Optional.empty();
    }
    inside.incrementAndGet();
    long since = System.nanoTime();
    return Optional.of(
        () -> {
          long now = System.nanoTime();
          if (now - since > LATE.toNanos()) {
            lateUntil = now + WHILE.toNanos();
          }
          try {
            work.run();
          } finally {
            inside.decrementAndGet();
          }
        });
  }

  private synchronized void leaveOut() {
    leftOut++;
    Instant now = clock.instant();
    // A clock may have been put back.
    if (told.isAfter(now) || !now.isBefore(told.plus(PAUSE))) {
      log.warn("Too many are asking at once: {} so far got no answer", leftOut);
      told = now;
    }
  }
}
