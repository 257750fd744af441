package io.github.pullquote.keypoints;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Citation;
import io.github.pullquote.article.Quote;
import io.github.pullquote.search.Articles;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyPointsTest {
  private static final String HARBOUR = "The harbour of Marren Point belongs to those who use it.";

  private final KeyPoints keyPoints = new KeyPoints();

  /// The citations of the points picked from the text.
  private List<String> picked(Article article, int most) {
    return keyPoints.extracted(article, most).stream()
        .map(point -> ((KeyPoint.Extracted) point).quote().citation().toString())
        .toList();
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

  @Test
  void takesTheAuthorsPointsFirst() {
    Article article = Articles.clock();
    List<KeyPoint> points = keyPoints.of(article, 4);
    assertThat(points.subList(0, 2))
        .hasOnlyElementsOfType(KeyPoint.Authored.class)
        .extracting(KeyPoint::text)
        .isEqualTo(article.keyPoints());
    assertThat(points.subList(2, 4)).hasOnlyElementsOfType(KeyPoint.Extracted.class);
  }

  @Test
  void takesNoMoreThanWanted() {
    for (int most : List.of(0, 1, 2, 3)) {
      assertThat(keyPoints.of(Articles.clock(), most)).hasSize(most);
      assertThat(keyPoints.extracted(Articles.bread(), most)).hasSize(most);
    }
  }

  @Test
  void theSameArticleHasTheSamePoints() {
    Article article = Articles.clock();
    assertThat(new KeyPoints().of(article, 5)).isEqualTo(keyPoints.of(article, 5));
  }

  @Test
  void pickedPointsAreInTheArticlesOrder() {
    List<Integer> passages =
        keyPoints.extracted(Articles.clock(), 5).stream()
            .map(point -> ((KeyPoint.Extracted) point).quote().passage().number())
            .toList();
    assertThat(passages).isSorted().hasSizeGreaterThan(2);
  }

  @Test
  void namesTheSentenceThatSupportsAPoint() {
    assertThat(evidence(Articles.clock(), 2)).containsExactly("¶3.1");
  }

  @Test
  void namesNoSentenceWhereNoneSaysTheSame() {
    Article article =
        Articles.article("Towers", "= Gulls prefer herring.", HARBOUR, "Towers are red there.");
    assertThat(evidence(article, 1)).isEmpty();
  }

  @Test
  void picksNothingThatRepeatsAnAuthorsPoint() {
    Article article =
        Articles.article(
            "Marren Point",
            "= " + HARBOUR,
            HARBOUR + " The council sold its pier to a brewer in the winter of 1906.");
    assertThat(keyPoints.of(article, 5))
        .extracting(KeyPoint::text)
        .containsExactly(HARBOUR, "The council sold its pier to a brewer in the winter of 1906.");
  }

  @Test
  void picksNothingTwice() {
    Article article =
        Articles.article(
            "Marren Point",
            HARBOUR,
            "The council sold its pier to a brewer in the winter of 1906.",
            HARBOUR);
    assertThat(picked(article, 2)).containsExactly("¶1", "¶2");
  }

  @Test
  void everySectionGivesOneBeforeAnyGivesTwo() {
    Article article =
        Articles.article(
            "The harbour and the council",
            HARBOUR + " The harbour and the council of Marren Point have a long quarrel.",
            "The council of the harbour meets in the harbour's oldest tavern on Mondays.",
            "# Towers",
            "Sailors painted three wooden towers red after the blizzard of that year.",
            "# Gulls",
            "Gulls nest on every chimney between the church and the fish market.");
    assertThat(sections(keyPoints.extracted(article, 3))).containsExactly(1, 2, 3);
    assertThat(sections(keyPoints.extracted(article, 4))).containsExactly(1, 1, 2, 3);
  }

  private static List<Integer> sections(List<KeyPoint> points) {
    return points.stream()
        .map(point -> ((KeyPoint.Extracted) point).quote().passage().section().number())
        .toList();
  }

  @Test
  void aStrongSentenceThatLeansIsPickedWithTheOneBefore() {
    Article article =
        Articles.article(
            "Why harbours belong to their users",
            "Marren Point has a council with nine members. It says that a harbour belongs to its"
                + " users, because users repair what owners forget.");
    List<KeyPoint> points = keyPoints.extracted(article, 1);
    Quote quote = ((KeyPoint.Extracted) points.getFirst()).quote();
    assertThat(quote.citation()).isEqualTo(Citation.of(1));
    assertThat(quote.sentences()).hasSize(2);
  }

  @Test
  void anArticleOfQuestionsAndFragmentsHasNone() {
    Article article =
        Articles.article(
            "Towers?", "Why are the towers of Marren Point red?", "red towers, mostly");
    assertThat(keyPoints.of(article, 10)).isEmpty();
  }

  @Test
  void aLongArticleIsPickedFromStretchByStretch() {
    String[] paragraphs =
        IntStream.range(0, 900)
            .mapToObj(i -> "Sailor number %d painted tower number %d before noon.".formatted(i, i))
            .toArray(String[]::new);
    assertThat(picked(Articles.article("Sailors", paragraphs), 10)).hasSize(10);
  }
}
