package io.github.pullquote.search;

/// Decides whether the best passage is an answer at all.
final class EvidenceGate {
  /// Below this share of the question's weight, the passage speaks of something else. Chosen on
  /// questions about an article and on questions about other things, with `pullquote eval`.
  private static final double LEAST_COVERAGE = 0.4;

  boolean admits(Features best) {
    return best.candidate().coverage() >= LEAST_COVERAGE;
  }
}
