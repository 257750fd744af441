package io.github.pullquote.search;

import java.util.Arrays;

/// Puts scores of different scales on one: standard deviations from their mean.
final class ZScores {
  private ZScores() {}

  /// Scores that differ by less than this share of their mean differ by chance.
  private static final double CHANCE = 0.15;

  /// The standard scores of `values`, smaller where they hardly differ.
  static double[] of(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    double variance = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0);
    double deviation = Math.sqrt(variance + Math.pow(CHANCE * mean, 2));
    return Arrays.stream(values).map(v -> deviation < 1e-9 ? 0 : (v - mean) / deviation).toArray();
  }
}
