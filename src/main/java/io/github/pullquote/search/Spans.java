package io.github.pullquote.search;

import io.github.pullquote.search.ArticleWords.Placed;
import java.util.ArrayList;
import java.util.List;

/// Makes spans of the words of an article.
final class Spans {
  private Spans() {}

  /// The spans of runs of words, one for each text that they touch; where words lie between two
  /// runs, they are apart in the same text too.
  ///
  /// @param runs in the article's order, each without a gap
  static List<Span> of(List<List<Placed>> runs) {
    List<Span> spans = new ArrayList<>();
    for (List<Placed> run : runs) {
      boolean first = true;
      for (Placed placed : run) {
        add(spans, placed, first);
        first = false;
      }
    }
    return spans;
  }

  /// @param maybeApart whether words may lie before this one
  private static void add(List<Span> spans, Placed placed, boolean maybeApart) {
    Word word = placed.word();
    if (!spans.isEmpty()) {
      Span last = spans.getLast();
      boolean same = last.source().equals(placed.source());
      if (same && !(maybeApart && isApart(last, word))) {
        spans.set(spans.size() - 1, new Span(last.source(), last.start(), word.end()));
        return;
      }
    }
    spans.add(new Span(placed.source(), word.start(), word.end()));
  }

  private static boolean isApart(Span last, Word next) {
    return !Words.of(last.source().text().substring(last.end(), next.start())).isEmpty();
  }
}
