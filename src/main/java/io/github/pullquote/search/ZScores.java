package io.github.pullquote.search;

import java.util.Arrays;

/// Puts scores of different scales on one: standard deviations from their mean.
final class ZScores {
  private ZScores() {}

  /// The standard scores of `values`; zeros where they don't differ.
  static double[] of(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    double variance = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0);
    double deviation = Math.sqrt(variance);
    return Arrays.stream(values).map(v -> deviation < 1e-9 ? 0 : (v - mean) / deviation).toArray();
  }
}
