package io.github.pullquote.fuzz;

import java.util.concurrent.atomic.AtomicLong;

/// What became of one target so far.
final class Run {
  private final Target target;
  private long taken;
  private long slowest;

  // Read by whoever chooses the next target.
  private final AtomicLong inputs = new AtomicLong();
  private final AtomicLong nanos = new AtomicLong();

  Run(Target target) {
    this.target = target;
  }

  Target target() {
    return target;
  }

  /// How many inputs it was given.
  long inputs() {
    return inputs.get();
  }

  /// How long was computed for it, with the making of inputs.
  long nanos() {
    return nanos.get();
  }

  /// To be called by one thread at a time.
  ///
  /// @param took nanoseconds that the target has computed
  /// @param all the same with the making of the input
  void count(boolean wasTaken, long took, long all) {
    taken += wasTaken ? 1 : 0;
    slowest = Math.max(slowest, took);
    inputs.incrementAndGet();
    nanos.addAndGet(all);
  }

  /// In a line of a table.
  @Override
  public String toString() {
    return "%-16s %,11d inputs, %3d%% taken, %,8.1f s, at the most %,6d ms"
        .formatted(
            target.name(),
            inputs(),
            100 * taken / Math.max(1, inputs()),
            nanos() / 1e9,
            slowest / 1_000_000);
  }
}
