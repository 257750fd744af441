package io.github.pullquote.keypoints;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// What a text is about: a vector of length 1 with a weight for each of its terms, or the null
/// vector of a text without terms.
final class TermVector {
  private final int[] terms;
  private final double[] weights;

  private TermVector(int[] terms, double[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  /// The vector that points where `weights` does.
  ///
  /// @param weights positive weights by the number of the term
  static TermVector of(Map<Integer, Double> weights) {
    double length = Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    TreeMap<Integer, Double> sorted = new TreeMap<>(weights);
    return new TermVector(
        sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
        sorted.values().stream().mapToDouble(weight -> weight / length).toArray());
  }

  /// The cosine of the angle between two vectors, from 0 to 1; 0 with the null vector.
  double cosine(TermVector other) {
    double product = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int order = Integer.compare(terms[i], other.terms[j]);
      if (order == 0) {
        product += weights[i] * other.weights[j];
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return product;
  }

  /// How many terms it has.
  int size() {
    return terms.length;
  }

  /// How many terms two vectors have in common.
  int common(TermVector other) {
    return (int) Arrays.stream(terms).filter(t -> Arrays.binarySearch(other.terms, t) >= 0).count();
  }
}
