package io.github.pullquote.search;

import java.util.Arrays;
import java.util.OptionalDouble;

/// The area under the receiver operating characteristic: how well a score tells two groups apart,
/// whatever threshold is chosen.
final class Auroc {
  private Auroc() {}

  /// The probability that a score of `higher` exceeds one of `lower`, ties counted half: 1 where
  /// all do, 0.5 where the score says nothing; empty if a group is. It is the Mann-Whitney U
  /// divided by the number of pairs (Hanley and McNeil, The Meaning and Use of the Area under a ROC
  /// Curve, 1982).
  static OptionalDouble of(double[] higher, double[] lower) {
    if (higher.length == 0 || lower.length == 0) {
      return OptionalDouble.empty();
    }
    double[] rising = sorted(higher);
    double[] against = sorted(lower);
    int below = 0;
    int notAbove = 0;
    double u = 0;
    for (double score : rising) {
      while (below < against.length && against[below] < score) {
        below++;
      }
      while (notAbove < against.length && against[notAbove] <= score) {
        notAbove++;
      }
      u += (below + notAbove) / 2.0;
    }
    return OptionalDouble.of(u / rising.length / against.length);
  }

  private static double[] sorted(double[] scores) {
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    return sorted;
  }
}
