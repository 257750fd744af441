package io.github.pullquote.keypoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.ArticleFile;
import io.github.pullquote.article.Quote;
import io.github.pullquote.article.Section;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is pulled from the real essay, by what it must and must not be.
class EssayKeyPointsTest {
  /// Where the essay quotes what it is written against, asks, or assumes what it goes on to deny.
  private static final Set<String> NEVER = Set.of("¶1.1", "¶1.2", "¶1.3", "¶4.1", "¶6.3", "¶8.1");

  private Article essay;

  @BeforeEach
  void readTheEssay() throws Exception {
    String file = System.getProperty("essay", "");
    assumeFalse(file.isEmpty(), "no -Dessay=FILE names it");
    essay = ArticleFile.read(Path.of(file));
  }

  private static List<Quote> quotes(List<KeyPoint> points) {
    return points.stream()
        .filter(KeyPoint.Extracted.class::isInstance)
        .map(point -> ((KeyPoint.Extracted) point).quote())
        .toList();
  }

  private void areKeyPoints(List<Quote> quotes) {
    for (Quote quote : quotes) {
      assertThat(NEVER).doesNotContain(quote.citation().toString());
      assertThat(quote.passage().text()).contains(quote.text());
      assertThat(essay.quote(quote.citation())).contains(quote);
      assertThat(quote.text()).doesNotContain("?");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 8})
  void extractedPointsAreTheEssaysOwnFromEverySection(int count) {
    List<Quote> quotes = quotes(new KeyPoints().extracted(essay, count));

    assertThat(quotes).hasSize(count);
    areKeyPoints(quotes);
    assertThat(quotes).extracting(quote -> quote.passage().section()).containsAll(essay.sections());
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 8})
  void theAuthorsPointsComeFirstAndAreNotRepeated(int count) {
    List<KeyPoint> points = new KeyPoints().of(essay, count);

    assertThat(points).hasSize(count);
    assertThat(points.subList(0, 3))
        .extracting(KeyPoint::text)
        .containsExactlyElementsOf(essay.keyPoints());
    List<Quote> quotes = quotes(points);
    areKeyPoints(quotes);
    assertThat(quotes)
        .extracting(quote -> quote.citation().toString())
        .doesNotContain("¶6.1", "¶12.3");
    Set<Section> sections = new HashSet<>();
    quotes.forEach(quote -> sections.add(quote.passage().section()));
    for (KeyPoint point : points) {
      if (point instanceof KeyPoint.Authored authored) {
        authored.evidence().forEach(quote -> sections.add(quote.passage().section()));
      }
    }
    assertThat(sections).containsAll(essay.sections());
  }
}
