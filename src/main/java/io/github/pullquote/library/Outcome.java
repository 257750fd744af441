package io.github.pullquote.library;

/// How a question went.
public enum Outcome {
  /// A passage answers it.
  FOUND,
  /// A passage comes close.
  PERHAPS,
  /// Nothing answers it.
  NOT_COVERED
}
