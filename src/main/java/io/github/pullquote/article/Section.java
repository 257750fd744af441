package io.github.pullquote.article;

/// A stretch of an article under one heading.
///
/// @param number its place in the article, from 1
/// @param heading its heading; empty for the opening, which stands before the first one
public record Section(int number, String heading) {
  /// Whether this is the stretch before the first heading.
  public boolean isOpening() {
    return heading.isEmpty();
  }
}
