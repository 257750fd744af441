package io.github.pullquote.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {
  @ParameterizedTest
  @ValueSource(strings = {"¶7.2-3", "[¶7.2–3]", " 7:2-3 ", "[ ¶ 7.2-3 ]"})
  void theSignTheBracketsAndTheDashAreFree(String text) {
    assertThat(Citation.parse(text)).contains(new Citation(7, 2, 3));
  }

  @Test
  void noLengthOfSpaceTakesLong() {
    String space = " \n".repeat(500_000);

    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> assertThat(Citation.parse("[" + space + "¶7" + space + "]")).isEmpty());
  }
}
