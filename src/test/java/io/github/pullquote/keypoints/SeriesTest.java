package io.github.pullquote.keypoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
  private static KeyPoint point(int number, String words) {
    return new KeyPoint.Authored(number, words, List.of());
  }

  private static final KeyPoint A = point(1, "A.");
  private static final KeyPoint B = point(2, "B.");
  private static final KeyPoint C = point(3, "C.");

  @Test
  void pointsAreToldInTheirOrder() {
    assertThat(Series.of(List.of(A, B, C), List.of()).next()).contains(A);
    assertThat(Series.of(List.of(A, B, C), List.of("A.")).next()).contains(B);
    assertThat(Series.of(List.of(A, B, C), List.of("A.", "B.", "C.")).next()).isEmpty();
    assertThat(Series.of(List.of(), List.of()).next()).isEmpty();
  }

  @Test
  void aRevisedArticleGoesOnWithWhatWasNotTold() {
    Series revised = Series.of(List.of(C, point(2, "New."), A), List.of("A.", "B."));

    assertThat(revised.next()).contains(C);
    assertThat(revised.toldOfThese()).isEqualTo(1);
    assertThat(revised.number(A)).isEqualTo(3);
    assertThat(revised.number(B)).isZero();
    assertThat(revised.point("New.")).isPresent();
    assertThat(revised.point("B.")).isEmpty();
  }

  @Test
  void theLastIsTheOnlyOneThatIsLeft() {
    assertThat(Series.of(List.of(A, B, C), List.of("A.", "C.")).isLast(B)).isTrue();
    assertThat(Series.of(List.of(A, B, C), List.of("A.")).isLast(B)).isFalse();
  }

  @Test
  void theSameWordsAreToldOnce() {
    Series series = Series.of(List.of(A, point(2, "A."), B), List.of("A."));

    assertThat(series.points()).containsExactly(A, B);
    assertThat(series.isLast(B)).isTrue();
  }
}
