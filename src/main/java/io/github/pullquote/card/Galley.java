package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.Quoted.Origin;
import io.github.pullquote.search.Span;
import java.util.ArrayList;
import java.util.List;

/// Sets a text of a card in Discord's Markdown: our own words and those of articles, of which it
/// notes where they are from.
final class Galley {
  private final StringBuilder text = new StringBuilder();
  private final List<Quoted> quoted = new ArrayList<>();

  /// Our own words; data in them is escaped already.
  Galley own(String markdown) {
    text.append(markdown);
    return this;
  }

  /// What another galley holds.
  Galley own(Galley other) {
    other.quoted.forEach(it -> quoted.add(it.behind(text.length())));
    text.append(other.text);
    return this;
  }

  /// An article's words.
  ///
  /// @throws IndexOutOfBoundsException if that text does not have them
  /// @throws java.util.NoSuchElementException if the article has no such text
  Galley quote(Article article, Origin origin, int start, int end) {
    set(article, origin, start, words(article, origin, start, end));
    return this;
  }

  /// As many of an article's words from the start as `most` characters hold when they are escaped.
  ///
  /// @return whether these are all
  boolean quoteFirstWords(Article article, Origin origin, int start, int end, int most) {
    String all = words(article, origin, start, end);
    String words = Markdown.firstWords(all, most);
    set(article, origin, start, words);
    return words.length() == all.length();
  }

  /// As many of a span's words from the start as `most` characters hold when they are escaped.
  ///
  /// @return whether these are all
  boolean quoteFirstWords(Span span, int most) {
    return quoteFirstWords(
        span.source().article(), Origin.of(span.source()), span.start(), span.end(), most);
  }

  private static String words(Article article, Origin origin, int start, int end) {
    return origin.in(article).orElseThrow().substring(start, end);
  }

  private void set(Article article, Origin origin, int start, String words) {
    if (words.isEmpty()) {
      return;
    }
    int from = text.length();
    text.append(Markdown.escape(words));
    int end = start + words.length();
    quoted.add(new Quoted(article.revision(), origin, start, end, from, text.length()));
  }

  int length() {
    return text.length();
  }

  /// What is set.
  Card.Text text() {
    return new Card.Text(text.toString(), quoted);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
