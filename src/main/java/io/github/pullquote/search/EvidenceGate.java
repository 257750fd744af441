package io.github.pullquote.search;

import java.util.List;

/// Decides whether the best passage is an answer at all.
final class EvidenceGate {
  /// Below this share of the question's weight, the passage speaks of something else. Chosen on
  /// questions about an article and on questions about other things, with `pullquote eval`.
  private static final double LEAST_COVERAGE = 0.4;

  /// Below this share, it may speak of something else.
  private static final double SURE_COVERAGE = 0.5;

  /// What the best passage amounts to.
  enum Verdict {
    FOUND,
    PERHAPS,
    NOT_COVERED
  }

  /// How likely the best passage is to answer, from 0 to 1.
  double confidence(Features best) {
    return Math.min(1, best.candidate().coverage());
  }

  Verdict verdict(double confidence) {
    if (confidence >= SURE_COVERAGE) {
      return Verdict.FOUND;
    }
    return confidence >= LEAST_COVERAGE ? Verdict.PERHAPS : Verdict.NOT_COVERED;
  }

  /// What the confidence was made of.
  List<Explanation.Evidence> evidence(Features best) {
    return List.of(new Explanation.Evidence("coverage", 1, best.candidate().coverage()));
  }
}
