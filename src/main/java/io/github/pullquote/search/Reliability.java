package io.github.pullquote.search;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Whether the confidence of answers is what it claims to be: of those that are 0.7 sure, 0.7
/// should be right.
///
/// @param bins ten of the same width, from the least confident on
public record Reliability(List<Bin> bins) {
  private static final int BINS = 10;

  /// The answers of one range of confidence.
  ///
  /// @param from the range's lower end, which belongs to it
  /// @param to its upper end, which belongs to the next, but for the last
  /// @param questions how many answers there are
  /// @param confidence their mean; empty without answers
  /// @param right the share of which the best passage is right; empty without answers
  public record Bin(
      double from, double to, int questions, OptionalDouble confidence, OptionalDouble right) {
    private static Bin of(int number, List<Observation> all) {
      List<Observation> inside =
          all.stream().filter(one -> numberOf(one.confidence()) == number).toList();
      return new Bin(
          number / (double) BINS,
          (number + 1) / (double) BINS,
          inside.size(),
          inside.stream().mapToDouble(Observation::confidence).average(),
          inside.stream().mapToDouble(one -> one.isRightWithin(1) ? 1 : 0).average());
    }

    private static int numberOf(double confidence) {
      return Math.clamp((int) (confidence * BINS), 0, BINS - 1);
    }

    private double error() {
      return Math.abs(confidence.orElse(0) - right.orElse(0));
    }
  }

  /// Keeps a copy.
  public Reliability {
    bins = List.copyOf(bins);
  }

  static Reliability of(List<Observation> observations) {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      bins.add(Bin.of(i, observations));
    }
    return new Reliability(bins);
  }

  /// The expected calibration error: how far confidence and share of right answers lie apart, mean
  /// over all answers; 0 is perfect (Naeini et al., Obtaining Well Calibrated Probabilities Using
  /// Bayesian Binning, 2015). Empty without answers.
  public OptionalDouble expectedCalibrationError() {
    int all = bins.stream().mapToInt(Bin::questions).sum();
    double sum = bins.stream().mapToDouble(bin -> bin.questions() * bin.error()).sum();
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / all);
  }
}
