package io.github.pullquote.library;

import io.github.pullquote.article.Article;

/// What became of an article that a key names.
public sealed interface Lookup {
  /// It is there, at the revision that was named.
  record Present(Article article) implements Lookup {}

  /// It is there, but its text has changed since.
  record Revised(Article now) implements Lookup {}

  /// It is not in the library, or no longer.
  record Gone() implements Lookup {}
}
