package io.github.pullquote.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.search.QuestionParts.Part;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionPartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what does the author say about the clock? | the clock?",
        "hey can you tell me about the clock | the clock",
        "does the article mention a bell? | a bell?",
        "tl;dr on the repairs | the repairs",
        "TLDR: the repairs | the repairs",
        "I was wondering what does it say about bells | bells",
        "According to the author, why is the clock slow? | why is the clock slow?",
        "why is the clock slow according to the article? | why is the clock slow?",
        "why is the clock slow, please | why is the clock slow",
        "anyone know who built the hall? | who built the hall?",
        "Who can you trust to tell the time? | Who can you trust to tell the time?",
        "Why does it mention itself? | Why does it mention itself?",
        "please | please",
        "what does the author say about | what does the author say about"
      })
  void takesOffWaysOfAsking(String question, String asked) {
    assertThat(only(question).text()).isEqualTo(asked);
  }

  @Test
  void takesAMessageApartIntoItsQuestions() {
    assertThat(texts("Who built the hall? When was the bell cast? Why?"))
        .containsExactly("Who built the hall?", "When was the bell cast?", "Why?");
  }

  @Test
  void asksALeaningQuestionTogetherWithTheOneBefore() {
    assertThat(texts("Who was Vera Holm? What did she build?"))
        .containsExactly("Who was Vera Holm?", "Who was Vera Holm? What did she build?");
  }

  @Test
  void answersThreeQuestionsOfAMessageAtMost() {
    assertThat(texts("Who? What? When? Where? Why?")).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what does \"slow and steady\" mean | slow and steady",
        "what does “slow and steady” mean | slow and steady",
        "what does «slow and steady» mean | slow and steady"
      })
  void keepsWhatIsQuotedAsAPhrase(String question, String phrase) {
    assertThat(only(question).phrases()).containsExactly(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in ¶3, what is wrong? | 3 | 3 | what is wrong?",
        "what is wrong in ¶ 3-5 | 3 | 5 | what is wrong",
        "paragraph 12 says what? | 12 | 12 | says what?",
        "what is wrong in passage 2 to 4 | 2 | 4 | what is wrong"
      })
  void readsThePassagesThatAQuestionNames(String question, int first, int last, String rest) {
    assertThat(QuestionPlace.in(question))
        .isEqualTo(new QuestionPlace(Optional.of(new QuestionPlace.Passages(first, last)), rest));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in the repairs part, who came? | repairs | who came?",
        "who came in the “Three repairs” section? | Three repairs | who came ?",
        "in the section on repairs, who came? | repairs | who came?",
        "who came in the chapter about repairs | repairs | who came",
        "in section Three repairs what went wrong? | Three repairs | what went wrong?"
      })
  void readsTheSectionThatAQuestionNames(String question, String heading, String rest) {
    assertThat(QuestionPlace.in(question))
        .isEqualTo(new QuestionPlace(Optional.of(new QuestionPlace.Section(heading)), rest));
  }

  @Test
  void findsNoPlaceWhereNoneIsNamed() {
    assertThat(QuestionPlace.in("who came in 1891?").named()).isEmpty();
  }

  private static List<String> texts(String message) {
    return QuestionParts.of(new Question(message)).stream().map(Part::text).toList();
  }

  private static Part only(String message) {
    List<Part> parts = QuestionParts.of(new Question(message));
    assertThat(parts).hasSize(1);
    return parts.getFirst();
  }
}
