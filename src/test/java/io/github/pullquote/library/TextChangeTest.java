package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextChangeTest {
  private static TextChange change(String before, String now) {
    return TextChange.between(Texts.of("A", before.split(" ")), Texts.of("A", now.split(" ")));
  }

  @Test
  void countsWhatIsNewGoneAndKept() {
    assertThat(change("a. b. c.", "a. d. c. e.")).isEqualTo(new TextChange(2, 1, 2));
  }

  @Test
  void theOrderDoesNotCount() {
    assertThat(change("a. b. c.", "c. b. a.")).isEqualTo(new TextChange(0, 0, 3));
  }

  @Test
  void aPassageThatIsThereTwiceCountsTwice() {
    assertThat(change("a. a. b.", "a. b. b.")).isEqualTo(new TextChange(1, 1, 2));
  }

  @Test
  void halfOfTheShorterTextIsEnough() {
    assertThat(change("a. b. c. d.", "a. b. x. y.").keepsHalf()).isTrue();
    assertThat(change("a. b. c. d.", "a. x. y. z.").keepsHalf()).isFalse();
    assertThat(change("a. b. c. d.", "a.").keepsHalf()).isTrue();
    assertThat(change("a.", "x.").keepsHalf()).isFalse();
  }
}
