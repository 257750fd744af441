package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Citation;
import io.github.pullquote.article.FileFault;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.ComponentId.Action;
import io.github.pullquote.card.ComponentId.View;
import io.github.pullquote.keypoints.KeyPoint;
import io.github.pullquote.library.ArticleKey;
import io.github.pullquote.library.Deposit;
import io.github.pullquote.library.Holding;
import io.github.pullquote.library.Novelty;
import io.github.pullquote.library.TextChange;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the articles are like, each card fits into a message.
class LargestCardsTest {
  private static final Article LARGEST = Shelf.largest();
  private static final String SIGNS = "*_~`".repeat(100);
  private static final Deposit DEPOSIT = new Deposit(SIGNS, -1, Shelf.NOW, Integer.MAX_VALUE);
  private static final Holding HELD = new Holding("large", LARGEST, DEPOSIT);

  private static Map<Long, String> everywhere(int articles) {
    return IntStream.range(0, 500)
        .boxed()
        .collect(Collectors.toMap(i -> -1L - i, i -> "%05d".formatted(i % articles)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, 20, 30, 50, 2_000})
  void theListOfArticlesFits(int count) {
    for (long by : new long[] {0, 1}) {
      for (Article article : List.of(LARGEST, Companion.of("i", "One thing."))) {
        List<Holding> articles = Shelf.many(count, article, by);

        CardSize.assertFits(() -> ArticleCards.list(articles, everywhere(count)));
        CardSize.assertFits(() -> ArticleCards.list(articles, Map.of()));
      }
    }
  }

  @Test
  void fiftyArticlesOfAServerAreAllListed() {
    Card card = ArticleCards.list(Shelf.many(50, LARGEST, 1), everywhere(50));

    assertThat(CardText.of(card).lines().filter(l -> l.startsWith("- "))).hasSize(50);
  }

  @Test
  void whatIsKnownOfAnArticleFits() {
    Map<Long, String> bindings =
        IntStream.range(0, 500).boxed().collect(Collectors.toMap(i -> -1L - i, i -> "large"));

    CardSize.assertFits(() -> ArticleCards.info(HELD, bindings));
  }

  @Test
  void thePreviewFits() {
    TextChange change = new TextChange(100_000, 100_000, 100_000);

    for (Novelty novelty :
        List.of(
            new Novelty.NewArticle(),
            new Novelty.SameText(HELD),
            new Novelty.NewText(HELD, change))) {
      CardSize.assertFits(
          () -> SubmissionCards.preview(Shelf.submission(LARGEST), novelty, Shelf.NOW));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 9})
  void severalPlacesFit(int count) {
    List<Citation> places =
        IntStream.rangeClosed(1, count).mapToObj(Citation::of).collect(Collectors.toList());
    places.set(0, Citation.of(999_999));

    CardSize.assertFits(
        () -> AnswerCards.removable(SeveralPlaces.of(places, LARGEST, true), Long.MAX_VALUE));
  }

  @Test
  void aMessageAboutAFileFits() {
    CardSize.assertFits(
        () ->
            FileNotices.unreadable(
                SIGNS.repeat(100), FileFault.TOO_LARGE, List.of(Long.MAX_VALUE, Long.MAX_VALUE)));
    CardSize.assertFits(() -> FileNotices.tooLarge(SIGNS, Long.MAX_VALUE, Long.MAX_VALUE));
    CardSize.assertFits(() -> LibraryCards.renamed(LARGEST, LARGEST));
    List<Example> examples = Example.of(LARGEST).stream().limit(2).toList();
    CardSize.assertFits(() -> HelpCards.help(Collections.nCopies(500, LARGEST), examples, true));
    CardSize.assertFits(() -> HelpCards.welcome(LARGEST, examples));
  }

  private static List<KeyPoint> points(Article article, int authors, int most) {
    return IntStream.rangeClosed(1, most)
        .<KeyPoint>mapToObj(
            i ->
                i <= authors
                    ? authored(article, i)
                    : new KeyPoint.Extracted(quote(article, article.passages().get(i))))
        .toList();
  }

  private static KeyPoint.Authored authored(Article article, int number) {
    return new KeyPoint.Authored(
        number,
        article.keyPoints().get(number - 1),
        article.passages().stream().limit(200).map(passage -> quote(article, passage)).toList());
  }

  private static Quote quote(Article article, Passage passage) {
    return new Quote(article, passage, 1, passage.sentences().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 10})
  void asManyOfTheLongestKeyPointsAreShownAsFit(int authors) {
    for (Language language : Language.values()) {
      language.speak(
          () -> {
            ShownPoints shown =
                ShownPoints.fitting(
                    LARGEST,
                    new ArticleKey("large", "00000"),
                    most -> points(LARGEST, authors, most),
                    10);

            assertThat(shown.points().size()).isBetween(1, 9);
            assertThat(shown.leftOut()).isEqualTo(10 - shown.points().size());
            CardSize.assertFits(KeyPointCards.open(shown, -1));
            CardSize.assertFits(KeyPointCards.late(shown));
          });
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 10})
  void tenKeyPointsOfFortyFiveWordsFitWithALinkEach(int authors) {
    Article article = Shelf.wordy(20, "seven ".repeat(44) + "more%d.");

    for (Language language : Language.values()) {
      language.speak(() -> assertTenFit(article, authors));
    }
  }

  private static void assertTenFit(Article article, int authors) {
    ShownPoints shown =
        ShownPoints.fitting(
            article, Companion.key(article), most -> points(article, authors, most), 10);

    assertThat(shown.points().size()).isEqualTo(10);
    assertThat(shown.leftOut()).isZero();
    Card card = KeyPointCards.open(shown, -1);
    CardSize.assertFits(card);
    assertThat(card.parts().stream().filter(Card.Linked.class::isInstance).count()).isEqualTo(10);
    assertThat(CardText.of(card)).doesNotContain("[…");
  }

  @Test
  void aKeyPointInContextFits() {
    CardSize.assertFits(() -> PointCards.authors(LARGEST, authored(LARGEST, 1)));
    Quote quote = quote(LARGEST, LARGEST.passages().get(1));
    Reference place = new Reference(new ArticleKey("large", "00000"), quote.citation());
    CardSize.assertFits(
        () ->
            AnswerCards.passage(
                Optional.empty(),
                PointCards.context(place, quote, -1),
                quote,
                true,
                Audience.ASKER));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void anAnswerThatOthersEqualFits(int level) {
    Article article =
        Companion.of(
            "*".repeat(300),
            IntStream.range(0, 20)
                .mapToObj(i -> "*" + "a(*) ".repeat(1_000) + ".")
                .toArray(String[]::new));
    Quote quote = new Quote(article, article.passages().get(1), 1, 1);
    ComponentId id =
        new ComponentId(
            Action.CONTEXT,
            View.FOUND,
            -1,
            0,
            level,
            Collections.nCopies(
                3, new Reference(Companion.key(article), quote.passage().citation())));
    Card card =
        AnswerCards.passage(AnswerCards.asked("*".repeat(500)), id, quote, true, Audience.ALL);

    CardSize.assertFits(EqualAnswers.on(card, Collections.nCopies(9, quote)));
    assertThat(EqualAnswers.on(card, List.of())).isSameAs(card);
    assertThat(Optional.of(card.parts().getLast())).get().isInstanceOf(Card.Buttons.class);
  }
}
