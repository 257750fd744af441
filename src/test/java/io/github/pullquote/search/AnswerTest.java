package io.github.pullquote.search;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {
  @Test
  void anAnswerHasAPassage() {
    assertThatThrownBy(() -> new Answer.Found(List.of(), 0.9, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Answer.Perhaps(List.of(), 0.5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
  void confidenceIsAFractionOfOne(double confidence) {
    assertThatThrownBy(() -> new Answer.NotCovered(List.of(), List.of(), confidence))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
