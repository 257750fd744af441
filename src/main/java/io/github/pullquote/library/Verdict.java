package io.github.pullquote.library;

/// What somebody thinks of an answer.
public enum Verdict {
  /// The passage answers the question.
  HELPFUL,
  /// It does not.
  NOT_HELPFUL
}
