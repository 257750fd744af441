package io.github.pullquote.search;

import io.github.pullquote.search.Explanation.Evidence;
import java.util.List;

/// Decides whether the best passage is an answer at all.
final class EvidenceGate {
  /// From this confidence on, the best passage is given as the answer.
  private static final double FOUND = 0.7;

  /// From this confidence on, it is given as the closest passage.
  private static final double PERHAPS = 0.4;

  /// What the best passage amounts to.
  enum Verdict {
    FOUND,
    PERHAPS,
    NOT_COVERED
  }

  /// How likely the best passage is to answer, from 0 to 1; 0 where there is none.
  double confidence(Ranking ranking) {
    double sum = evidence(ranking).stream().mapToDouble(Evidence::contribution).sum();
    return ranking.ranked().isEmpty() ? 0 : 1 / (1 + Math.exp(-sum));
  }

  Verdict verdict(double confidence) {
    if (confidence >= FOUND) {
      return Verdict.FOUND;
    }
    return confidence >= PERHAPS ? Verdict.PERHAPS : Verdict.NOT_COVERED;
  }

  /// What the confidence is made of; its logit is the sum of the contributions. None without a
  /// passage.
  List<Evidence> evidence(Ranking ranking) {
    if (ranking.ranked().isEmpty()) {
      return List.of();
    }
    return Explainer.gate(ranking.weights(), GateFeatures.of(ranking));
  }
}
