package io.github.pullquote.keypoints;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import io.github.pullquote.search.Articles;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyPointsTest {
  private final KeyPoints keyPoints = new KeyPoints();

  @Test
  void takesTheAuthorsPointsInTheirOrder() {
    Article article = Articles.clock();
    List<KeyPoint> points = keyPoints.of(article, 10);
    assertThat(points).extracting(KeyPoint::text).isEqualTo(article.keyPoints());
    assertThat(points).extracting(KeyPoint::origin).containsOnly(KeyPoint.Origin.AUTHOR);
  }

  @Test
  void takesNoMoreThanWanted() {
    assertThat(keyPoints.of(Articles.clock(), 1)).hasSize(1);
  }

  @Test
  void namesTheSentenceThatSupportsAPoint() {
    KeyPoint repairs = keyPoints.of(Articles.clock(), 10).get(1);
    assertThat(repairs.support().orElseThrow().citation()).hasToString("¶3.1");
  }

  @Test
  void namesNoSentenceWhereNoneSaysTheSame() {
    KeyPoint slow = keyPoints.of(Articles.clock(), 10).getFirst();
    assertThat(slow.support()).isEmpty();
  }

  @Test
  void findsNoneWhereTheAuthorListsNone() {
    assertThat(keyPoints.of(Articles.bread(), 10)).isEmpty();
  }
}
