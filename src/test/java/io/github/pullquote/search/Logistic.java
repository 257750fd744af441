package io.github.pullquote.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Logistic regression: the weights that make a confidence of what the gate looks at. The steps are
/// AdaGrad's (Duchi et al. 2011).
final class Logistic {
  private static final int ROUNDS = 30;
  private static final double STEP = 0.3;

  /// What was seen and what came of it.
  record Case(GateFeatures features, boolean right) {}

  private Logistic() {}

  /// The weights that fit best.
  static double[] fit(List<Case> cases) {
    double[] weights = new double[cases.getFirst().features().values().length];
    double[] squares = new double[weights.length];
    List<Case> order = new ArrayList<>(cases);
    Random random = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (Case one : order) {
        double[] values = one.features().values();
        double error = (one.right() ? 1 : 0) - probability(weights, values);
        for (int d = 0; d < weights.length; d++) {
          double gradient = error * values[d];
          squares[d] += gradient * gradient;
          weights[d] += STEP * gradient / Math.sqrt(squares[d] + 1e-6);
        }
      }
    }
    return weights;
  }

  private static double probability(double[] weights, double[] values) {
    return 1 / (1 + Math.exp(-Weights.product(weights, values)));
  }
}
