package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PastedTextTest {
  private static String join(String... pieces) {
    return PastedText.join(List.of(pieces));
  }

  /// So many words that a field is full behind `end`.
  private static String full(String end) {
    return "w".repeat(Limits.FORM_TEXT - end.length()) + end;
  }

  private static String seam(String end, String start) {
    return join(full(end), start).substring(Limits.FORM_TEXT - end.length());
  }

  @Test
  void piecesAreJoinedInTheirOrder() {
    assertThat(join("One.", "Two.", "Three.", "Four."))
        .isEqualTo("One.\n\nTwo.\n\nThree.\n\nFour.");
  }

  @Test
  void blankPiecesAreLeftOut() {
    assertThat(join("One.", "", " \n", "Two.")).isEqualTo("One.\n\nTwo.");
    assertThat(join("", "  ")).isEmpty();
    assertThat(join()).isEmpty();
  }

  @Test
  void aSentenceThatGoesOnStaysOne() {
    assertThat(join("It rained for", "three days.")).isEqualTo("It rained for three days.");
    assertThat(join("It rained,", "they say.")).isEqualTo("It rained, they say.");
  }

  @Test
  void aSentenceThatGoesOnInTheNextLineStaysOne() {
    assertThat(join("It rained for\n", "three days.")).isEqualTo("It rained for three days.");
  }

  @Test
  void aSpaceAtTheSeamSaysThatTheLineGoesOn() {
    assertThat(join("It rained. ", "Nobody went out.")).isEqualTo("It rained. Nobody went out.");
    assertThat(join("They met", " Anna.")).isEqualTo("They met Anna.");
  }

  @Test
  void aParagraphEndsWhereALineEnds() {
    assertThat(join("It rained. \n", "Nobody went out."))
        .isEqualTo("It rained.\n\nNobody went out.");
    assertThat(join("A heading\r\n\r\n", "Nobody went out."))
        .isEqualTo("A heading\n\nNobody went out.");
  }

  @Test
  void aParagraphEndsWhereASentenceEnds() {
    assertThat(join("“It rained.”", "then what?")).isEqualTo("“It rained.”\n\nthen what?");
    assertThat(join("A heading", "Nobody went out.")).isEqualTo("A heading\n\nNobody went out.");
  }

  @Test
  void aWordThatAFullFieldCutStaysOne() {
    assertThat(seam(" it rai", "ned.")).isEqualTo(" it rained.");
  }

  @Test
  void aFullFieldThatEndsWithinASentenceIsNoHeading() {
    assertThat(seam(" they met", "Anna.")).isEqualTo(" they met Anna.");
    assertThat(seam(" it rained,", "they say.")).isEqualTo(" it rained, they say.");
    assertThat(seam(" it rained.", "Nobody went.")).isEqualTo(" it rained.\n\nNobody went.");
  }
}
