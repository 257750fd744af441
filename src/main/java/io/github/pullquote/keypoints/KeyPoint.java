package io.github.pullquote.keypoints;

import io.github.pullquote.article.Quote;
import java.util.Optional;

/// A sentence that says what an article is about, in the article's own words.
///
/// @param text the words
/// @param origin who picked it
/// @param support the body sentence that says the same, or nearest to it; empty if none does
public record KeyPoint(String text, Origin origin, Optional<Quote> support) {
  /// Who picked a key point.
  public enum Origin {
    /// The article's author, in a list of key points.
    AUTHOR
  }
}
