package io.github.pullquote.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which questions go on with the one before them.
class FollowUpTest {
  private static final Question EARLIER = new Question("Why do boys lose their friends?");

  private final LibrarySearch library =
      LibrarySearch.inMemory(
          List.of(
              Articles.article(
                  "Friends",
                  "Boys lose their friends when they are sixteen, since they learn to be alone.",
                  "Girls keep their friends longer and talk about it in winter, says Niobe Way.",
                  "Fathers taught sons to be silent.")));

  @AfterEach
  void close() throws Exception {
    library.close();
  }

  private Optional<String> together(String question) {
    return library.together(new Question(question), EARLIER, Optional.empty()).map(Question::text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "why?",
        "how so",
        "since when?",
        "how come",
        "Really?",
        "is that true?",
        "says who?",
        "who says that?",
        "tell me more",
        "what does that mean?",
        "can you explain that please",
        "like what",
        "y tho"
      })
  void whatNamesNothingGoesOn(String question) {
    assertThat(together(question))
        .hasValueSatisfying(it -> assertThat(it).startsWith("Why do boys"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "and the girls?|Why do boys lose their friends, and the “girls”?",
        "And girls?|Why do boys lose their friends, and “girls”?",
        "what about the fathers|Why do boys lose their friends, what about the “fathers”",
        "ok, but in winter?|Why do boys lose their friends, ok, but in “winter”?",
        "How about grils?|Why do boys lose their friends, how about “grils”?",
        "who taught them?|Why do boys lose their friends, who taught them?"
      })
  void aFragmentAndALeaningQuestionGoOn(String question, String whole) {
    assertThat(together(question)).contains(whole);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who is Niobe Way?",
        "and what do girls do in winter?",
        "girls?",
        "What do fathers teach?",
        "Why do girls keep their friends longer than boys and talk about it?"
      })
  void aQuestionWithASubjectStandsForItself(String question) {
    assertThat(together(question)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"and zeppelins?", "what about the moon?", "who invented it?"})
  void whatTheArticleDoesNotNameIsAskedAlone(String question) {
    assertThat(together(question)).isEmpty();
  }

  @Test
  void aChainGoesOnAndOn() {
    Question first =
        library.together(new Question("and girls?"), EARLIER, Optional.empty()).orElseThrow();

    Question second =
        library.together(new Question("Since when?"), first, Optional.empty()).orElseThrow();

    assertThat(second.text()).isEqualTo("Why do boys lose their friends, and “girls”, since when?");
    assertThat(library.together(new Question("since when?"), second, Optional.empty()))
        .contains(second);
  }

  @Test
  void aLaterFragmentTakesThePlaceOfAnEarlierOne() {
    Question first = new Question("Why do boys lose their friends, and “girls”?");

    assertThat(library.together(new Question("and fathers?"), first, Optional.empty()))
        .contains(new Question("Why do boys lose their friends, and girls, and “fathers”?"));
  }

  @Test
  void whatIsAddedToALongQuestionIsNotCutOff() {
    Question earlier = new Question("Why do boys lose friends " + "and friends ".repeat(60) + "?");

    assertThat(
            library.together(new Question("why?"), earlier, Optional.empty()).orElseThrow().text())
        .hasSizeLessThanOrEqualTo(250)
        .endsWith("and friends and, why?");
  }

  @Test
  void severalQuestionsBecomeOne() {
    Question earlier = new Question("Who is Niobe Way? Why do boys lose friends?");

    assertThat(library.together(new Question("why?"), earlier, Optional.empty()))
        .contains(new Question("Who is Niobe Way; Why do boys lose friends, why?"));
  }

  @Test
  void afterAQuestionWithoutWordsThereIsNothingToGoOnWith() {
    assertThat(library.together(new Question("why?"), new Question("how?"), Optional.empty()))
        .isEmpty();
  }

  @Test
  void aQuestionOfNothingAtAllStandsForItself() {
    assertThat(together(" ")).isEmpty();
  }

  @Test
  void theAnswerIsFoundByBothTogether() {
    Article article = library.ask(EARLIER).matches().getFirst().article();

    Question both =
        library
            .together(new Question("and the girls?"), EARLIER, Optional.of(article))
            .orElseThrow();

    assertThat(library.ask(both).matches().getFirst().highlight().passage().number()).isEqualTo(2);
  }
}
