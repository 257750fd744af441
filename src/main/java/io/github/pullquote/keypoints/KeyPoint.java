package io.github.pullquote.keypoints;

import io.github.pullquote.article.Quote;
import java.util.List;

/// A sentence that says what an article is about, in the article's own words.
public sealed interface KeyPoint {
  /// The words.
  String text();

  /// A point of the author's own list.
  ///
  /// @param number its place in that list, from 1
  /// @param text the words; they stand in the list, and not always in the body
  /// @param evidence the sentences of the body that say the same or give its reasons, in the
  ///   article's order; empty if none does
  record Authored(int number, String text, List<Quote> evidence) implements KeyPoint {
    /// Refuses a number below 1.
    public Authored {
      evidence = List.copyOf(evidence);
      if (number < 1) {
        throw new IllegalArgumentException("An author's list has no point " + number);
      }
    }
  }

  /// A sentence picked from the body, with its predecessor where it can't be understood alone.
  record Extracted(Quote quote) implements KeyPoint {
    @Override
    public String text() {
      return quote.text();
    }
  }
}
