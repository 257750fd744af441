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
    assertThat(points).hasOnlyElementsOfType(KeyPoint.Authored.class);
  }

  @Test
  void takesNoMoreThanWanted() {
    assertThat(keyPoints.of(Articles.clock(), 1)).hasSize(1);
  }

  @Test
  void namesTheSentenceThatSupportsAPoint() {
    assertThat(evidence(Articles.clock(), 2)).containsExactly("¶3.1");
  }

  @Test
  void namesNoSentenceWhereNoneSaysTheSame() {
    assertThat(evidence(Articles.clock(), 1)).isEmpty();
  }

  @Test
  void findsNoneWhereTheAuthorListsNone() {
    assertThat(keyPoints.of(Articles.bread(), 10)).isEmpty();
  }

  /// The citations of what supports one of the author's points.
  private List<String> evidence(Article article, int number) {
    return keyPoints.of(article, 10).stream()
        .filter(KeyPoint.Authored.class::isInstance)
        .map(KeyPoint.Authored.class::cast)
        .filter(point -> point.number() == number)
        .flatMap(point -> point.evidence().stream())
        .map(quote -> quote.citation().toString())
        .toList();
  }
}
