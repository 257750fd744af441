package io.github.pullquote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AurocTest {
  @Test
  void isTheShareOfPairsInTheRightOrder() {
    assertThat(Auroc.of(scores(0.9, 0.4), scores(0.1, 0.5))).hasValue(0.75);
    assertThat(Auroc.of(scores(3, 4), scores(2, 1))).hasValue(1);
    assertThat(Auroc.of(scores(1, 2), scores(3, 4))).hasValue(0);
  }

  @Test
  void countsTiesHalf() {
    assertThat(Auroc.of(scores(1, 1, 1), scores(1, 1))).hasValue(0.5);
    assertThat(Auroc.of(scores(2, 1), scores(1, 0))).hasValue(3.5 / 4);
  }

  @Test
  void isTheSameAsComparingEveryPair() {
    Random random = new Random(7);
    double[] higher = random.ints(150, 3, 20).asDoubleStream().toArray();
    double[] lower = random.ints(90, 0, 15).asDoubleStream().toArray();
    double wins = 0;
    for (double high : higher) {
      for (double low : lower) {
        wins += high > low ? 1 : high == low ? 0.5 : 0;
      }
    }

    assertThat(Auroc.of(higher, lower)).hasValueCloseTo(wins / (150 * 90), within(1e-12));
  }

  @Test
  void isUndefinedWithoutPairs() {
    assertThat(Auroc.of(scores(), scores(1))).isEmpty();
    assertThat(Auroc.of(scores(1), scores())).isEmpty();
  }

  @Test
  void leavesTheScoresInTheirOrder() {
    double[] scores = scores(3, 1, 2);
    Auroc.of(scores, scores);

    assertThat(scores).containsExactly(3, 1, 2);
  }

  private static double[] scores(double... scores) {
    return scores;
  }
}
