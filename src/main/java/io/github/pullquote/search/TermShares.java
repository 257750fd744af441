package io.github.pullquote.search;

import java.util.BitSet;

/// What share of a question's weight some of its stems make up.
final class TermShares {
  private final double[] shares;

  /// @param shares of each stem, in the question's order
  TermShares(double[] shares) {
    this.shares = shares;
  }

  /// From 0 to 1.
  ///
  /// @param held the stems by their places in the question
  double of(BitSet held) {
    double sum = 0;
    for (int i = held.nextSetBit(0); i >= 0; i = held.nextSetBit(i + 1)) {
      sum += shares[i];
    }
    return sum;
  }
}
