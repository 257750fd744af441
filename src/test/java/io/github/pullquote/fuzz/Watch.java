package io.github.pullquote.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How long a thread computes for an input, by the thread's own clock: a busy machine makes nothing
/// slow. Another thread is to look again and again.
final class Watch {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Duration patience;
  private final Thread thread = Thread.currentThread();
  private String target = "";
  private byte[] input = new byte[0];
  private List<StackTraceElement> late = List.of();
  private long begun;
  private long begunByTheWall;
  private boolean runs;

  /// For the thread that makes it.
  ///
  /// @param patience after which an input takes too long
  Watch(Duration patience) {
    this.patience = patience;
  }

  synchronized void begin(Target with, byte[] given) {
    target = with.name();
    input = given;
    late = List.of();
    begun = now();
    begunByTheWall = System.nanoTime();
    runs = true;
  }

  /// Nanoseconds since the beginning.
  synchronized long end() {
    runs = false;
    return now() - begun;
  }

  /// What the thread has computed so far, in nanoseconds.
  long now() {
    return THREADS.getThreadCpuTime(thread.threadId());
  }

  /// The last input, which took too long, and where the thread was when it had.
  synchronized Finding late(long took) {
    return new Finding(target, input, "slow", "took %d ms".formatted(took / 1_000_000), late);
  }

  /// Looks at the thread.
  ///
  /// @param never how long an input may take before it is said never to end, of computing; by the
  ///   clock ten times as long
  /// @return a finding if it may never end
  synchronized Optional<Finding> look(Duration never) {
    long took = runs ? now() - begun : 0;
    if (took > patience.toNanos() && late.isEmpty()) {
      late = List.of(thread.getStackTrace());
    }
    boolean stuck = runs && System.nanoTime() - begunByTheWall > 10 * never.toNanos();
    if (stuck) {
      late = List.of(thread.getStackTrace());
    }
    return stuck || took > never.toNanos() ? Optional.of(late(took)) : Optional.empty();
  }
}
