package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LimitsTest {
  @Test
  void aTextThatFitsStays() {
    assertThat(Limits.shortened("four words fit here", 19)).isEqualTo("four words fit here");
  }

  @Test
  void aLongerOneIsCutBetweenWordsAndSaysSo() {
    assertThat(Limits.shortened("four words fit here", 18)).isEqualTo("four words fit…");
    assertThat(Limits.shortened("four words fit here", 15)).isEqualTo("four words fit…");
    assertThat(Limits.shortened("four words fit here", 14)).isEqualTo("four words…");
  }

  @Test
  void aWordWithoutEndIsCutBetweenCharacters() {
    assertThat(Limits.shortened("x".repeat(30), 10)).isEqualTo("x".repeat(9) + "…");
    assertThat(Limits.shortened("🛶".repeat(30), 10)).isEqualTo("🛶".repeat(4) + "…");
  }
}
