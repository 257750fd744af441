package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.Quoted.Origin;
import java.util.List;
import java.util.Optional;

/// One line of plain text that Discord shows as it is, up to [Limits#FIELD] characters: in a menu,
/// or while somebody types.
///
/// @param text the line
/// @param quoted the article's words at its end, if it has any
public record Label(String text, Optional<Quoted> quoted) {
  /// Refuses what Discord refuses.
  public Label {
    if (text.length() > Limits.FIELD) {
      throw new IllegalArgumentException(
          "A label can't have %d characters".formatted(text.length()));
    }
  }

  /// Our own words, shortened if they are too long.
  public static Label of(String own) {
    return new Label(Limits.shortened(Markdown.line(own), Limits.FIELD), Optional.empty());
  }

  /// Our own words, and behind them a quote's, as many as there is room for.
  public static Label of(String own, Quote quote) {
    int start = quote.sentences().getFirst().start();
    int end = quote.sentences().getLast().end();
    Origin origin = new Origin.Passage(quote.passage().number());
    return of(own, quote.article(), origin, start, end);
  }

  /// The same with all the words of one of an article's texts.
  ///
  /// @throws java.util.NoSuchElementException if the article has no such text
  static Label of(String own, Article article, Origin origin) {
    return of(own, article, origin, 0, origin.in(article).orElseThrow().length());
  }

  private static Label of(String before, Article article, Origin origin, int start, int end) {
    String own = Markdown.line(before);
    String all = origin.in(article).orElseThrow().substring(start, end);
    int room = Limits.FIELD - own.length();
    String words = all.length() <= room ? all : Limits.firstWords(all, room - 1);
    String line = Markdown.line(words);
    String text = own + line + (words.length() < all.length() ? "…" : "");
    int to = own.length() + line.length();
    int last = start + words.length();
    return new Label(
        text, Optional.of(new Quoted(article.revision(), origin, start, last, own.length(), to)));
  }

  List<Quoted> spans() {
    return quoted.stream().toList();
  }
}
