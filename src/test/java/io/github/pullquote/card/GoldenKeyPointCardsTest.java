package io.github.pullquote.card;

import static io.github.pullquote.card.Companion.ASKER;
import static io.github.pullquote.card.Companion.KEY;
import static io.github.pullquote.card.Companion.quote;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Metadata;
import io.github.pullquote.article.Quote;
import io.github.pullquote.keypoints.KeyPoint;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Every card of key points, word for word; rewritten as those of [GoldenCardsTest] are.
class GoldenKeyPointCardsTest extends GoldenCards {
  private static final GoldenFiles FILES =
      new GoldenFiles(Path.of("src/test/resources/io/github/pullquote/card/keypoints"));
  private static final String LINK = "https://discord.com/channels/1/2/3";
  private static final long CHANNEL = 223_456_789_012_345_678L;

  private static final String STANDS_ALONE = "It stands *alone*.";

  private static final Article ARTICLE =
      Companion.listing(
          Companion.ARTICLE,
          Companion.ARTICLE.keyPoints().get(0),
          STANDS_ALONE,
          Companion.ARTICLE.keyPoints().get(2));

  /// Without an address, with a title that formats and pings.
  private static final Article HOSTILE =
      Companion.listing(
          Companion.of(
              "[Read] *this* @everyone <@&42>",
              "1. The *word* hangs under > quotes and [links](http://example.org/x).",
              "Call @everyone, <@&42> and ||nobody|| at once. Nobody answers."),
          "# Call @everyone <@1> [now](http://x.example)");

  private static final Article BRACKETED =
      sourced(
          Companion.listing(Companion.of("A title", "One thing."), "None.", STANDS_ALONE),
          "https://example.org/a_(b)?c=[d]");

  private static final String LONG = "Word ".repeat(500) + "end. A second one.";
  private static final Article ENDLESS =
      Companion.listing(
          Companion.of("Endless", LONG), LONG, "Each of these is a sentence. ".repeat(60).strip());

  private static final KeyPoint.Authored SUPPORTED = authored(1, "14.1");
  private static final KeyPoint.Authored ALONE = new KeyPoint.Authored(2, STANDS_ALONE, List.of());
  private static final KeyPoint.Authored EVERYWHERE =
      authored(3, "2.1", "5.1", "13.2", "14.1-2", "17.1", "20");

  private static KeyPoint.Authored authored(int number, String... places) {
    String text = ARTICLE.keyPoints().get(number - 1);
    return new KeyPoint.Authored(
        number, text, Arrays.stream(places).map(Companion::quote).toList());
  }

  private static KeyPoint picked(String place) {
    return new KeyPoint.Extracted(quote(place));
  }

  private static ShownPoints shown(KeyPoint... points) {
    return new ShownPoints(ARTICLE, KEY, List.of(points), 0);
  }

  private static ShownPoints of(Article article, KeyPoint... points) {
    return new ShownPoints(article, Companion.key(article), List.of(points), 0);
  }

  GoldenKeyPointCardsTest() {
    super(
        FILES,
        GoldenKeyPointCardsTest::cards,
        Companion.ARTICLE,
        ARTICLE,
        HOSTILE,
        BRACKETED,
        ENDLESS);
  }

  static Map<String, Card> cards() {
    Map<String, Card> cards = new TreeMap<>();
    posts(cards);
    others(cards);
    contexts(cards);
    notices(cards);
    return cards;
  }

  private static void posts(Map<String, Card> cards) {
    put(cards, "both", shown(SUPPORTED, ALONE, picked("1.1"), picked("5.1-2"), picked("17.1")));
    put(cards, "authors", shown(SUPPORTED, EVERYWHERE));
    put(cards, "picked", shown(picked("1.1"), picked("14.1")));
    put(cards, "one-unsupported", shown(ALONE));
    put(
        cards,
        "some-left-out",
        new ShownPoints(ARTICLE, KEY, List.of(SUPPORTED, picked("14.1")), 3));
    cards.put("late", KeyPointCards.late(shown(SUPPORTED, picked("1.1"))));
    cards.put(
        "late-some-left-out",
        KeyPointCards.late(new ShownPoints(ARTICLE, KEY, List.of(picked("1.1")), 1)));
    cards.put("none", KeyPointCards.none(ARTICLE));
  }

  private static void put(Map<String, Card> cards, String name, ShownPoints shown) {
    cards.put(name, KeyPointCards.open(shown, ASKER));
  }

  private static void others(Map<String, Card> cards) {
    Quote first = new Quote(HOSTILE, HOSTILE.passages().getFirst(), 1, 1);
    Quote second = new Quote(HOSTILE, HOSTILE.passages().getLast(), 1, 1);
    put(
        cards,
        "hostile-without-source",
        of(
            HOSTILE,
            new KeyPoint.Authored(1, HOSTILE.keyPoints().getFirst(), List.of(second)),
            new KeyPoint.Extracted(first),
            new KeyPoint.Extracted(second)));
    cards.put(
        "hostile-authors-in-context",
        PointCards.authors(
            HOSTILE, new KeyPoint.Authored(1, HOSTILE.keyPoints().getFirst(), List.of(second))));
    put(cards, "address-with-brackets", of(BRACKETED, ALONE));
    Quote whole = new Quote(ENDLESS, ENDLESS.passages().getFirst(), 1, 2);
    put(
        cards,
        "too-long-a-sentence",
        of(ENDLESS, new KeyPoint.Authored(1, LONG, List.of()), new KeyPoint.Extracted(whole)));
    put(
        cards,
        "too-many-sentences",
        of(ENDLESS, new KeyPoint.Authored(2, ENDLESS.keyPoints().getLast(), List.of())));
  }

  private static Article sourced(Article article, String address) {
    Metadata known = article.metadata();
    return new Article(
        new Metadata(
            known.title(),
            known.dek(),
            known.byline(),
            Optional.of(URI.create(address.replace("[", "%5B").replace("]", "%5D"))),
            known.published()),
        article.blocks());
  }

  private static void contexts(Map<String, Card> cards) {
    cards.put("context", context("14.1"));
    cards.put("context-of-two-sentences", context("5.1-2"));
    cards.put("context-of-a-whole-passage", context("1"));
    cards.put("context-authors", PointCards.authors(ARTICLE, SUPPORTED));
    cards.put("context-authors-unsupported", PointCards.authors(ARTICLE, ALONE));
    cards.put("context-authors-everywhere", PointCards.authors(ARTICLE, EVERYWHERE));
  }

  private static Card context(String place) {
    Reference reference = new Reference(KEY, Companion.citation(place));
    ComponentId id = PointCards.context(reference, quote(place), ASKER);
    return AnswerCards.passage(Optional.empty(), id, quote(place), false, Audience.ASKER);
  }

  private static void notices(Map<String, Card> cards) {
    cards.put("posted", PostingNotices.posted(LINK, CHANNEL));
    cards.put("discussed", PostingNotices.discussed(LINK, CHANNEL, 3));
    cards.put(
        "posted-not-discussed",
        PostingNotices.notDiscussed(
            LINK, CHANNEL, new Obstacle.Refused(Refusal.NOT_ALLOWED, Optional.empty())));
    cards.put("thread-in-thread", PostingNotices.threadInThread(CHANNEL));
    cards.put("thread-in-direct-messages", PostingNotices.threadInDirectMessages());
    cards.put("no-threads-there", PostingNotices.noThreadsThere(CHANNEL));
    cards.put("not-on-this-server", PostingNotices.notOnThisServer());
    cards.put("not-in-forum", PostingNotices.notInForum(CHANNEL));
    cards.put("not-in-that-channel", PostingNotices.notInThatChannel(CHANNEL));
  }
}
