package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionIdTest {
  @ParameterizedTest
  @ValueSource(strings = {"Who?", "a | b || c", "¿Qué?\nSí", "v1|cf|1|00|", "🛶 🛶"})
  void isReadAsItWasWritten(String question) {
    for (Optional<String> article : Optional.of("abc12").stream().map(Optional::of).toList()) {
      assertThat(CustomId.parse(id(article, question).toString())).hasValue(id(article, question));
    }
    assertThat(CustomId.parse(id(Optional.empty(), question).toString()))
        .hasValue(id(Optional.empty(), question));
  }

  private static QuestionId id(Optional<String> article, String question) {
    return QuestionId.of(-1, article, question).orElseThrow();
  }

  @Test
  void aQuestionThatIsTooLongHasNone() {
    int room = Limits.FIELD - "q1|3w5e11264sgsf|abc12|".length();

    assertThat(QuestionId.of(-1, Optional.of("abc12"), "a".repeat(room))).isPresent();
    assertThat(QuestionId.of(-1, Optional.of("abc12"), "a".repeat(room + 1))).isEmpty();
    assertThat(QuestionId.of(1, Optional.empty(), " ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q1",
        "q1|",
        "q1||a|b",
        "q1|1|",
        "q1|1||",
        "q1|1||  ",
        "q1|1|ab|c",
        "q1|zzzzzzzzzzzzz||c",
        "q2|1||c",
        "q1|1|ABCDE|c",
        "q1|-1||c"
      })
  void whatWasNeverWrittenIsNotRead(String text) {
    assertThat(CustomId.parse(text)).isEmpty();
    assertThat(CustomId.parse("q1|1||" + "c".repeat(95))).isEmpty();
  }
}
