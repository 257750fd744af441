package io.github.pullquote.search;

import io.github.pullquote.article.Quote;
import io.github.pullquote.article.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A run of characters of an article.
///
/// @param source the text it is a part of
/// @param start offset of its first character in that text
/// @param end offset behind its last character
public record Span(Source source, int start, int end) {
  /// Refuses an empty range, and one outside the text.
  public Span {
    if (start < 0 || end <= start || end > source.text().length()) {
      throw new IllegalArgumentException(
          "No words stand from %d to %d of %s".formatted(start, end, source));
    }
  }

  /// The characters.
  public String text() {
    return source.text().substring(start, end);
  }

  /// The sentences that hold it; empty outside the body.
  public Optional<Quote> quote() {
    if (!(source instanceof Source.Body body)) {
      return Optional.empty();
    }
    List<Sentence> held =
        body.passage().sentences().stream()
            .filter(sentence -> sentence.start() < end && start < sentence.end())
            .toList();
    return held.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Quote(
                body.article(), body.passage(), held.getFirst().number(), held.getLast().number()));
  }

  /// The sentences that hold spans: of each passage the first to the last of them. Spans outside
  /// the body have none.
  ///
  /// @param spans in the article's order
  public static List<Quote> quotes(List<Span> spans) {
    List<Quote> quotes = new ArrayList<>();
    for (Quote next : spans.stream().flatMap(span -> span.quote().stream()).toList()) {
      boolean same = !quotes.isEmpty() && quotes.getLast().passage().equals(next.passage());
      int first = same ? quotes.removeLast().first() : next.first();
      quotes.add(new Quote(next.article(), next.passage(), first, next.last()));
    }
    return quotes;
  }
}
