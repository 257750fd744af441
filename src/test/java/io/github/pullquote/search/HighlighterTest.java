package io.github.pullquote.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighlighterTest {
  @Test
  void marksWhatASentenceSaysOfTheOneBeforeTogetherWithIt() throws IOException {
    assertThat(
            marked(
                "does winding the clock forward at night help?",
                "The hands are made of copper. Some wind the clock forward at night. It never"
                    + " helps."))
        .isEqualTo("Some wind the clock forward at night. It never helps.");
  }

  @Test
  void marksOneSentenceWhereItAnswersAlone() throws IOException {
    assertThat(
            marked(
                "who made the hands of the clock?",
                "The hands of the clock were made by Ada Brandt in her kitchen. It is painted green"
                    + " every spring by the children of the town. Nobody knows the reason."))
        .isEqualTo("The hands of the clock were made by Ada Brandt in her kitchen.");
  }

  @Test
  void marksASentenceWithTheFormOfAnAnswerRatherThanAnEcho() throws IOException {
    assertThat(
            marked(
                "when did the clock stop?",
                "People like to ask when the clock stopped, and how it was on that day in the"
                    + " square. The clock stopped in 1907, a week before the harvest fair."))
        .isEqualTo("The clock stopped in 1907, a week before the harvest fair.");
  }

  private static String marked(String question, String passage) throws IOException {
    List<String> others = List.of("Bread is baked at four.", "The river floods in March.");
    try (LibrarySearch search =
        LibrarySearch.inMemory(
            List.of(Articles.article("The Clock", passage, others.get(0), others.get(1))))) {
      return search.ask(new Question(question)).matches().getFirst().highlight().text();
    }
  }
}
