package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.library.ArticleKey;
import io.github.pullquote.library.PassageKey;
import io.github.pullquote.library.QuestionPrint;
import io.github.pullquote.library.Verdict;
import io.github.pullquote.search.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoteIdTest {
  private static final QuestionPrint QUESTION = new QuestionPrint("0a1b2c3d4e");

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenIsReadAgainAndAlwaysFits(Verdict verdict) {
    for (int passage : new int[] {1, 14, 999_999_999}) {
      VoteId id =
          new VoteId(verdict, new PassageKey(new ArticleKey("zzzzz", "fffff"), passage), QUESTION);

      assertThat(id.toString()).hasSizeLessThanOrEqualTo(Limits.FIELD);
      assertThat(VoteId.parse(id.toString())).contains(id);
      assertThat(CustomId.parse(id.toString())).contains(id);
      assertThat(ComponentId.parse(id.toString())).isEmpty();
      assertThat(LibraryId.parse(id.toString())).isEmpty();
      assertThat(PointId.parse(id.toString())).isEmpty();
      assertThat(QuestionId.parse(id.toString())).isEmpty();
      assertThat(ScheduleId.parse(id.toString())).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "f1",
        "f1|h|wqjdgc5c8a|14|0a1b2c3d4",
        "f1|h|wqjdgc5c8a|14|0a1b2c3d4e5",
        "f1|h|wqjdgc5c8a|14|0A1B2C3D4E",
        "f1|h|wqjdgc5c8a|0|0a1b2c3d4e",
        "f1|h|wqjdgc5c8a|014|0a1b2c3d4e",
        "f1|h|wqjdgc5c8a|9999999999|0a1b2c3d4e",
        "f1|h|wqjdgzzzzz|14|0a1b2c3d4e",
        "f1|x|wqjdgc5c8a|14|0a1b2c3d4e",
        "f2|h|wqjdgc5c8a|14|0a1b2c3d4e",
        "f1|h|wqjdgc5c8a|14|0a1b2c3d4e|",
        "v1|rf|1|00|",
      })
  void whatIsNoIdIsNotRead(String text) {
    assertThat(VoteId.parse(text)).isEmpty();
  }

  @Test
  void idsThatStandInMessagesKeepTheirMeaning() {
    assertThat(VoteId.parse("f1|n|wqjdgc5c8a|14|0a1b2c3d4e"))
        .contains(
            new VoteId(
                Verdict.NOT_HELPFUL,
                new PassageKey(new ArticleKey("wqjdg", "c5c8a"), 14),
                QUESTION));
  }

  @Test
  void aQuestionHasOnePrintHoweverItIsCased() {
    QuestionPrint print = QuestionPrint.of(new Question("Who is  Niobe Way?"));

    assertThat(print).isEqualTo(new QuestionPrint("753c2b6c58"));
    assertThat(QuestionPrint.of(new Question(" WHO is niobe way?"))).isEqualTo(print);
    assertThat(QuestionPrint.of(new Question("Who was Niobe Way?"))).isNotEqualTo(print);
  }
}
