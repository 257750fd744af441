package io.github.pullquote.card;

import static io.github.pullquote.card.Companion.ARTICLE;
import static io.github.pullquote.card.Companion.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.Card.Attachment;
import io.github.pullquote.card.ComponentId.View;
import io.github.pullquote.library.ArticleKey;
import io.github.pullquote.library.Insights;
import io.github.pullquote.library.KeptQuestion;
import io.github.pullquote.library.Library;
import io.github.pullquote.library.Outcome;
import io.github.pullquote.library.PassageKey;
import io.github.pullquote.library.QuestionPrint;
import io.github.pullquote.library.Verdict;
import io.github.pullquote.library.Votes.Effect;
import io.github.pullquote.library.Week;
import io.github.pullquote.library.WeekReport;
import io.github.pullquote.library.WeekReport.PassageCount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Every card of votes and insights, word for word; rewritten as those of [GoldenCardsTest] are.
class GoldenInsightCardsTest extends GoldenCards {
  private static final GoldenFiles FILES =
      new GoldenFiles(Path.of("src/test/resources/io/github/pullquote/card/insights"));
  private static final Week WEEK = new Week(LocalDate.of(2031, 5, 5));
  private static final Instant NOON = Instant.parse("2031-05-06T12:00:00Z");
  private static final Article OTHER =
      Companion.of("Tides *and* times", "The sea rises. It falls.");
  private static final WeekReport BUSY =
      new WeekReport(
          WEEK,
          Map.of(Outcome.FOUND, 1_204L, Outcome.PERHAPS, 3L, Outcome.NOT_COVERED, 401L),
          List.of(
              count(KEY, 14, 90, 5, 2),
              count(KEY, 13, 700, 12, 0),
              count(KEY, 2, 1, 0, 4),
              count(KEY, 1, 9, 0, 1),
              count(KEY, 99, 3, 0, 0)));
  private static final WeekReport QUIET = new WeekReport(WEEK.before(1), Map.of(), List.of());

  private static PassageCount count(
      ArticleKey article, int passage, long quoted, long helpful, long notHelpful) {
    return new PassageCount(new PassageKey(article, passage), quoted, helpful, notHelpful);
  }

  GoldenInsightCardsTest() {
    super(FILES, GoldenInsightCardsTest::cards, ARTICLE, OTHER);
  }

  static Map<String, Card> cards() {
    Map<String, Card> cards = new TreeMap<>();
    cards.put("two-weeks", card(BUSY, BUSY, Optional.empty(), ARTICLE));
    cards.put("a-quiet-week", card(BUSY, QUIET, kept(0), ARTICLE));
    cards.put("nothing-yet", card(QUIET, QUIET, Optional.empty(), ARTICLE));
    cards.put("nothing-yet-but-questions", card(QUIET, QUIET, kept(2), ARTICLE));
    cards.put("many-questions", card(BUSY, QUIET, kept(11), ARTICLE));
    WeekReport elsewhere =
        new WeekReport(
            WEEK,
            Map.of(Outcome.FOUND, 6L),
            List.of(
                count(Companion.key(OTHER), 1, 3, 0, 0),
                count(new ArticleKey(KEY.id(), "00000"), 7, 2, 0, 1),
                count(new ArticleKey("gone0", "00000"), 3, 1, 0, 0)));
    cards.put(
        "several-articles-one-revised-one-gone",
        card(elsewhere, QUIET, Optional.empty(), ARTICLE, OTHER));
    votes(cards);
    return cards;
  }

  private static void votes(Map<String, Card> cards) {
    QuestionPrint question = new QuestionPrint("0a1b2c3d4e");
    ComponentId found = Companion.id(View.FOUND, "13.2", "14.1");
    cards.put(
        "vote-buttons", VoteCards.on(Card.of("An answer"), found.at(1, 0), Optional.of(question)));
    cards.put(
        "vote-buttons-of-perhaps",
        VoteCards.on(Card.of("Perhaps one"), found.as(View.PERHAPS), Optional.of(question)));
    for (Verdict verdict : Verdict.values()) {
      for (Effect effect : Effect.values()) {
        VoteId id = new VoteId(verdict, new PassageKey(KEY, 14), question);
        String name = "vote-%s-%s".formatted(verdict, effect);
        cards.put(name.toLowerCase(Locale.ROOT).replace('_', '-'), VoteCards.receipt(id, effect));
      }
    }
  }

  private static Optional<QuestionList> kept(int count) {
    return Optional.of(
        new QuestionList(
            IntStream.range(0, count)
                .mapToObj(i -> new KeptQuestion("Is *this* number " + i + "?", count - i, NOON))
                .toList()));
  }

  private static Card card(
      WeekReport now, WeekReport before, Optional<QuestionList> questions, Article... articles) {
    try (Library library = new Library(List.of(articles))) {
      return InsightCards.of(now, before, library, questions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatIsNoAnswerIsNotVotedOn() {
    Card card = Card.of("No answer");
    Optional<QuestionPrint> question = Optional.of(new QuestionPrint("0a1b2c3d4e"));

    for (View view : List.of(View.CITED, View.NEAREST)) {
      assertThat(VoteCards.on(card, Companion.id(view, "13.2"), question)).isSameAs(card);
    }
    assertThat(VoteCards.on(card, Companion.id(View.FOUND, "13.2"), Optional.empty()))
        .isSameAs(card);
  }

  @Test
  void theLargestCardFits() {
    Article largest = Shelf.largest();
    Article starred = Companion.of("*".repeat(300), "*" + "a(*) ".repeat(3_000) + ".");
    List<PassageCount> counts =
        IntStream.rangeClosed(1, 50)
            .mapToObj(
                i -> count(Companion.key(largest), i, Long.MAX_VALUE / 99, 1L << 50, 1L << 50))
            .toList();
    WeekReport report =
        new WeekReport(
            WEEK, Map.of(Outcome.FOUND, 1L << 60, Outcome.NOT_COVERED, 1L << 60), counts);
    List<KeptQuestion> questions =
        IntStream.range(0, Insights.MOST)
            .mapToObj(i -> new KeptQuestion("*_~`|".repeat(60), 1L << 60, NOON))
            .toList();

    Card card = card(report, report, Optional.of(new QuestionList(questions)), largest, starred);

    CardSize.assertFits(card);
    assertThat(card.parts().getLast())
        .isInstanceOfSatisfying(
            Attachment.class, file -> assertThat(file.text().lines()).hasSize(Insights.MOST + 1));
  }
}
