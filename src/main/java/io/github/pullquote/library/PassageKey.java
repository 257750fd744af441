package io.github.pullquote.library;

/// Names a passage of an article at one revision.
///
/// @param article which article, at which revision
/// @param passage its number, from 1
public record PassageKey(ArticleKey article, int passage) {
  /// Refuses a number that no passage has.
  public PassageKey {
    if (passage < 1) {
      throw new IllegalArgumentException("No passage is ¶" + passage);
    }
  }
}
