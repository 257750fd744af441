package io.github.pullquote.keypoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RougeTest {
  @Test
  void theSameTextScoresAHundred() {
    List<String> text = List.of("Sailors painted the tower.", "It was red.");
    assertThat(Rouge.of(text, text)).isEqualTo(new Rouge(100, 100, 100));
  }

  @Test
  void textsWithoutACommonWordScoreNothing() {
    assertThat(Rouge.of(List.of("Sailors sing."), List.of("The tower fell.")))
        .isEqualTo(new Rouge(0, 0, 0));
    assertThat(Rouge.of(List.of(), List.of("The tower fell."))).isEqualTo(new Rouge(0, 0, 0));
  }

  @Test
  void wordsAreComparedByStemCaseAndPunctuationApart() {
    Rouge rouge = Rouge.of(List.of("PAINTED: towers!"), List.of("painting tower"));
    assertThat(rouge).isEqualTo(new Rouge(100, 100, 100));
  }

  @Test
  void aRepeatedWordCountsAsOftenAsTheHumanHasIt() {
    // 1 of 4 words and 1 of 2: 2 · 1 / (4 + 2)
    assertThat(Rouge.of(List.of("red red red red"), List.of("red tower")).one())
        .isCloseTo(100 / 3.0, within(1e-9));
  }

  @Test
  void pairsCountAcrossSentences() {
    // "a b", "b c" and "c d" against "b c" and "c d": 2 · 2 / (3 + 2)
    assertThat(Rouge.of(List.of("alpha beta", "gamma delta"), List.of("beta gamma delta")).two())
        .isCloseTo(80, within(1e-9));
  }

  @Test
  void theLongestSubsequencesOfAllSentencesAreUnited() {
    // Lin 2004, 3.2: w1 w2 w3 w4 w5 against w1 w2 w6 w7 w8 and w1 w3 w8 w9 w5 covers w1 w2 w3 w5.
    List<String> human = List.of("wa wb wc wd we");
    List<String> ours = List.of("wa wb wf wg wh", "wa wc wh wi we");
    assertThat(Rouge.of(ours, human).longest()).isCloseTo(100 * 2 * 4 / 15.0, within(1e-9));
  }
}
