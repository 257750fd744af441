package io.github.pullquote.library;

import io.github.pullquote.article.Quote;

/// What became of a place of an earlier text.
public sealed interface Whereabouts {
  /// The very same sentences stand in the text of now, in one run.
  record Same(Quote now) implements Whereabouts {}

  /// The sentences have changed, or are apart.
  ///
  /// @param nearest what is still there of them, or shares most words with them
  record Changed(Quote nearest) implements Whereabouts {}

  /// Nothing like it is there any more.
  record Removed() implements Whereabouts {}

  /// The earlier text is not remembered any more, or has no such place.
  record Forgotten() implements Whereabouts {}
}
