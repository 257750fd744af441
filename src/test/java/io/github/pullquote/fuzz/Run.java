package io.github.pullquote.fuzz;

/// What became of one target so far.
final class Run {
  private final Target target;
  private long taken;
  private long slowest;

  // Read by whoever chooses the next target.
  private volatile long inputs;
  private volatile long nanos;

  Run(Target target) {
    this.target = target;
  }

  Target target() {
    return target;
  }

  /// How many inputs it was given.
  long inputs() {
    return inputs;
  }

  /// How long was computed for it, with the making of inputs.
  long nanos() {
    return nanos;
  }

  /// To be called by one thread at a time.
  ///
  /// @param took nanoseconds that the target has computed
  /// @param all the same with the making of the input
  void count(boolean wasTaken, long took, long all) {
    taken += wasTaken ? 1 : 0;
    slowest = Math.max(slowest, took);
    inputs = inputs + 1;
    nanos = nanos + all;
  }

  /// In a line of a table.
  @Override
  public String toString() {
    return "%-16s %,11d inputs, %3d%% taken, %,8.1f s, at the most %,6d ms"
        .formatted(
            target.name(),
            inputs,
            100 * taken / Math.max(1, inputs),
            nanos / 1e9,
            slowest / 1_000_000);
  }
}
