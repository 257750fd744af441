package io.github.pullquote.keypoints;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/// How much sentences say of what their article says: the stationary distribution of a walk from
/// sentence to sentence, which goes on to a similar one the more often the more similar it is.
///
/// LexRank (Erkan, Radev 2004) with cosines as they are, without a threshold; TextRank (Mihalcea,
/// Tarau 2004) is the same walk over another likeness.
final class Centrality {
  /// How often the walk goes on to a similar sentence, and not to any. From Brin, Page 1998.
  private static final double DAMPING = 0.85;

  private static final int STEPS = 30;

  /// Likeness is computed for each pair, so a longer body is walked stretch by stretch.
  private static final int LONGEST_STRETCH = 300;

  private Centrality() {}

  /// The share of each line, in their order; 1 is the mean.
  ///
  /// @param likeness how alike two lines are, not negative, the same both ways
  static double[] of(List<Line> lines, ToDoubleBiFunction<Line, Line> likeness) {
    double[] all = new double[lines.size()];
    int stretches = Math.ceilDiv(lines.size(), LONGEST_STRETCH);
    for (int i = 0; i < stretches; i++) {
      int from = (int) ((long) lines.size() * i / stretches);
      int to = (int) ((long) lines.size() * (i + 1) / stretches);
      double[] walked = walk(matrix(lines.subList(from, to), likeness));
      System.arraycopy(walked, 0, all, from, walked.length);
    }
    return all;
  }

  private static double[][] matrix(List<Line> lines, ToDoubleBiFunction<Line, Line> likeness) {
    double[][] matrix = new double[lines.size()][lines.size()];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = i + 1; j < matrix.length; j++) {
        matrix[i][j] = likeness.applyAsDouble(lines.get(i), lines.get(j));
        matrix[j][i] = matrix[i][j];
      }
    }
    return matrix;
  }

  private static double[] walk(double[][] likeness) {
    int n = likeness.length;
    double[] degree = new double[n];
    for (int i = 0; i < n; i++) {
      degree[i] = Arrays.stream(likeness[i]).sum();
    }
    double[] share = new double[n];
    Arrays.fill(share, 1);
    for (int step = 0; step < STEPS; step++) {
      share = next(share, likeness, degree);
    }
    return share;
  }

  private static double[] next(double[] share, double[][] likeness, double[] degree) {
    int n = share.length;
    double[] next = new double[n];
    double lost = 0;
    for (int i = 0; i < n; i++) {
      if (degree[i] == 0) {
        lost += share[i] / n;
      } else {
        double each = share[i] / degree[i];
        for (int j = 0; j < n; j++) {
          next[j] += each * likeness[i][j];
        }
      }
    }
    for (int j = 0; j < n; j++) {
      next[j] = 1 - DAMPING + DAMPING * (next[j] + lost);
    }
    return next;
  }
}
