package io.github.pullquote.discord;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Bounds how many are answered at the same time where the machine can't keep up. Discord waits
/// three seconds: if more come than can be answered, trying it for all would be too late for each.
/// A moment in which the machine stands still keeps nobody out, nor do many who only wait for
/// Discord. Safe for many threads.
final class Crowd {
  private static final Logger log = LoggerFactory.getLogger(Crowd.class);

  /// For each processor. All of them are worked on in turns, and done in a third of a second.
  private static final int ABREAST = 100;

  /// Work that begins later than that has waited for the machine.
  private static final long LATE = Duration.ofMillis(50).toNanos();

  /// Many for so long, while work waits for the machine, are too many.
  private static final long MOMENT = Duration.ofMillis(500).toNanos();

  /// So long after the last sign of it there may be more to come.
  private static final long AFTER = Duration.ofSeconds(1).toNanos();

  private static final long PAUSE = Duration.ofMinutes(1).toNanos();

  private final int most;
  private final LongSupplier nanos;
  private final AtomicInteger inside = new AtomicInteger();
  private volatile long lateUntil;
  private long fullSince;
  private boolean full;
  private long crowdedUntil;
  private long quietUntil;
  private long leftOut;

  /// @param most how many are answered at the same time when there are too many
  /// @param nanos tells the time as [System#nanoTime] does
  Crowd(int most, LongSupplier nanos) {
    this.most = most;
    this.nanos = nanos;
    this.lateUntil = nanos.getAsLong();
    this.crowdedUntil = nanos.getAsLong();
    this.quietUntil = nanos.getAsLong();
  }

  /// One for this machine.
  static Crowd ofMachine() {
    return new Crowd(ABREAST * Runtime.getRuntime().availableProcessors(), System::nanoTime);
  }

  /// Counts work as under way, which has to be done then.
  ///
  /// @return what does it; empty if there is too much already, which the log tells once a minute
  Optional<Runnable> admit(Runnable work) {
    long since = nanos.getAsLong();
    if (isTooMuch(since)) {
      return Optional.empty();
    }
    inside.incrementAndGet();
    return Optional.of(
        () -> {
          long now = nanos.getAsLong();
          if (now - since > LATE) {
            lateUntil = now + AFTER;
          }
          try {
            work.run();
          } finally {
            inside.decrementAndGet();
          }
        });
  }

  private synchronized boolean isTooMuch(long now) {
    if (inside.get() < most) {
      full = false;
      return false;
    }
    if (!full) {
      full = true;
      fullSince = now;
    }
    boolean forLong = now - fullSince > MOMENT && now - lateUntil < 0;
    if (!forLong && now - crowdedUntil >= 0) {
      return false;
    }
    crowdedUntil = now + AFTER;
    leftOut++;
    if (now - quietUntil >= 0) {
      log.warn("Too many are asking at once: {} so far got no answer", leftOut);
      quietUntil = now + PAUSE;
    }
    return true;
  }
}
