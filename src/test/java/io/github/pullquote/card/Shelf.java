package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Block;
import io.github.pullquote.article.Metadata;
import io.github.pullquote.library.Deposit;
import io.github.pullquote.library.Holding;
import io.github.pullquote.library.Submission;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Articles of a server, as the cards of its library show them.
final class Shelf {
  static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  static final long HOST = 323_456_789_012_345_678L;
  static final long CHANNEL = 223_456_789_012_345_678L;
  static final String KEY = "a1B2c3D4e5";

  static final Article TIDES =
      article(
          "Tides *and* times",
          List.of("Boats leave at high water.", "They return at low water."),
          List.of("Why it matters", "Nobody sails on mud. Nobody walks on water."));

  static final Holding HELD = new Holding("tide1", TIDES, deposit("tides_v2 (final).pdf", HOST));
  static final Holding OPERATORS = new Holding("compa", Companion.ARTICLE, Deposit.operators());
  static final Map<Long, String> BINDINGS =
      Map.of(CHANNEL, "tide1", CHANNEL + 1, "compa", CHANNEL + 2, "tide1");

  private Shelf() {}

  static Deposit deposit(String name, long by) {
    return new Deposit(name, by, NOW, 12_345);
  }

  /// An article with everything that one can have, by its opening and a section with its heading.
  private static Article article(String title, List<String> opening, List<String> section) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(Block.Kind.BOILERPLATE, "Skip to main content"));
    blocks.add(new Block(Block.Kind.TITLE, title));
    blocks.add(new Block(Block.Kind.DEK, "What the harbour master [knows]."));
    blocks.add(new Block(Block.Kind.KEY_POINT, "High water is when boats leave."));
    opening.forEach(text -> blocks.add(new Block(Block.Kind.PARAGRAPH, text)));
    blocks.add(new Block(Block.Kind.CAPTION, "The harbour at noon. Photo: A. Moss"));
    blocks.add(new Block(Block.Kind.HEADING, section.getFirst()));
    section.stream().skip(1).forEach(t -> blocks.add(new Block(Block.Kind.PARAGRAPH, t)));
    for (String text : List.of("Share", "Read more about harbours", "Save", "© A. Moss")) {
      blocks.add(new Block(Block.Kind.BOILERPLATE, text));
    }
    return new Article(
        new Metadata(
            title,
            Optional.of("What the harbour master [knows]."),
            Optional.of("Ada _Moss_"),
            Optional.of(URI.create("https://example.org/tides?page=1#top")),
            Optional.of(LocalDate.of(2024, 5, 3))),
        blocks);
  }

  static Submission submission(Article article) {
    return new Submission(KEY, 1, article, deposit("tides.html", HOST));
  }

  /// An article as long as one can be, all of it written in signs that have to be escaped.
  static Article largest() {
    String signs = "*_~`|[]<>".repeat(40);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      blocks.add(new Block(Block.Kind.KEY_POINT, signs));
      blocks.add(new Block(Block.Kind.HEADING, signs + i));
      blocks.add(new Block(Block.Kind.PARAGRAPH, i + signs));
      blocks.add(new Block(Block.Kind.CAPTION, signs));
      blocks.add(new Block(Block.Kind.BOILERPLATE, signs));
    }
    return new Article(
        new Metadata(
            signs.substring(0, 150),
            Optional.of(signs),
            Optional.of(signs),
            Optional.of(URI.create("https://example.org/" + "_".repeat(400))),
            Optional.of(LocalDate.of(2024, 9, 30))),
        blocks);
  }

  /// An article with an address, so many key points and as many passages, each of these words with
  /// their number in it.
  static Article wordy(int count, String words) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(Block.Kind.HEADING, "A heading of the usual length"));
    for (int i = 1; i <= count; i++) {
      blocks.add(new Block(Block.Kind.KEY_POINT, words.formatted(i)));
      blocks.add(new Block(Block.Kind.PARAGRAPH, words.formatted(count + i)));
    }
    return new Article(
        new Metadata(
            "An article with a title of the usual length",
            Optional.empty(),
            Optional.of("Somebody, Ph.D."),
            Optional.of(URI.create("https://example.org/" + "a".repeat(300))),
            Optional.empty()),
        blocks);
  }

  /// So many articles of a server, each of them `article`.
  static List<Holding> many(int count, Article article, long by) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Holding("%05d".formatted(i), article, deposit("x", by)))
        .toList();
  }
}
