package io.github.pullquote.search;

import java.util.Arrays;

/// Puts scores of different scales on one: standard deviations from their mean.
final class ZScores {
  /// BM25 scores that differ by less than this share of their mean differ by chance.
  private static final double BM25_CHANCE = 0.15;

  /// Cosines that differ by less than this differ by chance.
  private static final double COSINE_CHANCE = 0.01;

  private ZScores() {}

  /// The standard scores of BM25 scores, smaller where they hardly differ.
  static double[] ofBm25(double[] scores) {
    return of(scores, BM25_CHANCE * Arrays.stream(scores).average().orElse(0));
  }

  /// The standard scores of cosines, smaller where they hardly differ.
  static double[] ofCosines(double[] cosines) {
    return of(cosines, COSINE_CHANCE);
  }

  /// The standard scores of sums of standard scores.
  static double[] ofSums(double[] sums) {
    return of(sums, 0);
  }

  private static double[] of(double[] values, double chance) {
    double mean = Arrays.stream(values).average().orElse(0);
    double variance = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0);
    double deviation = Math.sqrt(variance + chance * chance);
    return Arrays.stream(values).map(v -> deviation < 1e-9 ? 0 : (v - mean) / deviation).toArray();
  }
}
