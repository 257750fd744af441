package io.github.pullquote.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Fits linear weights by which the right one of several comes first: the loss is ListNet's (Cao et
/// al., Learning to Rank, 2007), the logarithm of the right ones' share of the softmax of all
/// scores; the steps are AdaGrad's (Duchi et al. 2011).
final class ListNet {
  private static final int ROUNDS = 15;
  private static final double STEP = 0.2;

  /// What was to choose from, and which of it was right.
  ///
  /// @param group what is fitted or tested together: an article
  record Choice(int group, List<double[]> rows, List<Boolean> right) {
    private double[] shares(double[] weights) {
      double[] scores = rows.stream().mapToDouble(row -> Weights.product(weights, row)).toArray();
      double most = Arrays.stream(scores).max().orElse(0);
      double[] shares = Arrays.stream(scores).map(score -> Math.exp(score - most)).toArray();
      double sum = Arrays.stream(shares).sum();
      return Arrays.stream(shares).map(share -> share / sum).toArray();
    }

    private boolean isRightWith(double[] weights) {
      double[] shares = shares(weights);
      int best = 0;
      for (int i = 1; i < shares.length; i++) {
        best = shares[i] > shares[best] ? i : best;
      }
      return !right.isEmpty() && right.get(best);
    }
  }

  private ListNet() {}

  /// The weights that fit best; choices without a right one, or with nothing to choose, teach
  /// nothing.
  static double[] fit(List<Choice> choices) {
    List<Choice> order = new ArrayList<>(choices);
    order.removeIf(choice -> choice.rows().size() < 2 || !choice.right().contains(true));
    double[] weights = new double[order.getFirst().rows().getFirst().length];
    double[] squares = new double[weights.length];
    Random random = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(choice -> step(choice, weights, squares));
    }
    return weights;
  }

  private static void step(Choice choice, double[] weights, double[] squares) {
    double[] shares = choice.shares(weights);
    double rightShare = 0;
    for (int i = 0; i < shares.length; i++) {
      rightShare += choice.right().get(i) ? shares[i] : 0;
    }
    for (int d = 0; d < weights.length; d++) {
      double gradient = 0;
      for (int i = 0; i < shares.length; i++) {
        double wanted = choice.right().get(i) ? shares[i] / rightShare : 0;
        gradient += (wanted - shares[i]) * choice.rows().get(i)[d];
      }
      squares[d] += gradient * gradient;
      weights[d] += STEP * gradient / Math.sqrt(squares[d] + 1e-6);
    }
  }

  /// The share of the choices in which the weights put a right one first, from 0 to 1.
  static double right(List<Choice> choices, double[] weights) {
    return choices.stream().filter(choice -> choice.isRightWith(weights)).count()
        / (double) choices.size();
  }
}
