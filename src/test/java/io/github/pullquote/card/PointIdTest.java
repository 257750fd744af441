package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Citation;
import io.github.pullquote.card.ComponentId.View;
import io.github.pullquote.card.PointId.Point;
import io.github.pullquote.keypoints.KeyPoint;
import io.github.pullquote.library.ArticleKey;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointIdTest {
  private static final Random RANDOM = new Random(7);
  private static final String WRITTEN = "p1|tide1290fe";

  @Test
  void whatIsWrittenIsReadAgainAndFits() {
    PointId id = new PointId(Companion.KEY);

    assertThat(id.toString()).hasSizeLessThanOrEqualTo(Limits.FIELD);
    assertThat(PointId.parse(id.toString())).contains(id);
  }

  @Test
  void idsThatStandInMessagesKeepTheirMeaning() {
    assertThat(PointId.parse(WRITTEN).map(PointId::article))
        .contains(new ArticleKey("tide1", "290fe"));
  }

  @Test
  void itIsNoneOfTheOtherKindsAndNoneOfThemIsIt() {
    assertThat(ComponentId.parse(WRITTEN)).isEmpty();
    assertThat(LibraryId.parse(WRITTEN)).isEmpty();
    for (View view : View.values()) {
      assertThat(PointId.parse(Companion.id(view, "1", "2.1-3").toString())).isEmpty();
    }
    assertThat(PointId.parse(LibraryId.of(LibraryId.Action.PASTE).toString())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "p1|",
        "p1",
        "|",
        "p0|tide1290fe",
        "P1|tide1290fe",
        "p1|tide1290f",
        "p1|tide1290fe|",
        "p1|TIDE1290fe",
        "p1|tide1290fg",
        " p1|tide1290fe",
        "p1|tide1290fe\n",
        "p1|<@1>"
      })
  void whatIsNoIdIsNotRead(String text) {
    assertThat(PointId.parse(text)).isEmpty();
  }

  @Test
  void changedOrCutIdsAreReadOrNotButBreakNothing() {
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder(WRITTEN);
      text.setCharAt(RANDOM.nextInt(text.length()), (char) RANDOM.nextInt(0x3000));
      text.setLength(RANDOM.nextInt(text.length() + 1));

      PointId.parse(text.toString())
          .ifPresent(id -> assertThat(id.toString()).isEqualTo(text.toString()));
    }
  }

  @Test
  void aPointIsFoundByItsOption() {
    KeyPoint third = new KeyPoint.Authored(3, "Words.", List.of());
    KeyPoint picked = new KeyPoint.Extracted(Companion.quote("14.1-2"));
    KeyPoint passage = new KeyPoint.Extracted(Companion.quote("1"));

    assertThat(PointId.point(PointId.option(third))).contains(new Point.Authors(3));
    assertThat(PointId.point(PointId.option(picked)))
        .contains(new Point.Extracted(new Citation(14, 1, 2)));
    assertThat(PointId.point(PointId.option(passage)))
        .contains(new Point.Extracted(Citation.of(1)));
  }

  @ParameterizedTest
  @CsvSource({"a1", "a99", "e7", "e7.2", "e7.2-3"})
  void optionsThatStandInMessagesAreRead(String option) {
    assertThat(PointId.point(option)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a0",
        "a100",
        "a-1",
        "a01",
        "e",
        "e0",
        "e7.",
        "e7.0",
        "e7.3-2",
        "e7.2-",
        "e¶7",
        "7.2",
        "1",
        "e99999999999",
        "a1 ",
        "e7.2-3-4",
        "a٣"
      })
  void whatIsNoOptionIsNotRead(String option) {
    assertThat(PointId.point(option)).isEmpty();
  }
}
