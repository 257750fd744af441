package io.github.pullquote.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// An index that was being written when the power went.
class PowerCutTest {
  private static final int CYCLES = 20;

  @Test
  void everyQuestionIsAnsweredRightDuringAFailureAndAfterAPowerCut() throws IOException {
    try (PowerCutDrill drill = new PowerCutDrill(3)) {
      for (int i = 0; i < CYCLES; i++) {
        drill.cycle();
      }

      assertThat(drill.rebuilt()).isBetween(1, CYCLES - 1);
    }
  }
}
