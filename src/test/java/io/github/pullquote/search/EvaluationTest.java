package io.github.pullquote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  @Test
  void countsWhatIsFoundAndWhatIsRefused() throws IOException {
    try (LibrarySearch search = LibrarySearch.inMemory(List.of(Articles.clock()))) {
      Evaluation result =
          Evaluation.of(
              search,
              List.of(
                  asked("When was the town hall built?", "in 1891 by"),
                  asked("Who is Tomas Reed?", "A MAN NAMED Tomas Reed"),
                  asked("Who is Tomas Reed?", "a text that stands nowhere"),
                  new Evaluation.Case("How do I install Java?", Optional.empty())));
      assertThat(result.questions()).isEqualTo(4);
      assertThat(result.answerable()).isEqualTo(3);
      assertThat(result.r1()).isCloseTo(2 / 3.0, within(1e-9));
      assertThat(result.r3()).isCloseTo(2 / 3.0, within(1e-9));
      assertThat(result.mrr10()).isCloseTo(2 / 3.0, within(1e-9));
      assertThat(result.highlight1()).isCloseTo(2 / 3.0, within(1e-9));
      assertThat(result.found()).isEqualTo(1);
      assertThat(result.refused()).isEqualTo(1);
    }
  }

  @Test
  void foldsQuotationMarks() throws IOException {
    try (LibrarySearch search =
        LibrarySearch.inMemory(List.of(Articles.article("A", "The baker’s “oven” is hot.")))) {
      Evaluation result = Evaluation.of(search, List.of(asked("What is hot?", "baker's \"oven\"")));
      assertThat(result.r1()).isEqualTo(1);
    }
  }

  private static Evaluation.Case asked(String question, String answer) {
    return new Evaluation.Case(question, Optional.of(answer));
  }
}
