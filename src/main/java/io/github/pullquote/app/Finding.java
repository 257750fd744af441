package io.github.pullquote.app;

/// What a check has found.
sealed interface Finding {
  /// What was found, and what to do where something is to be done.
  String text();

  /// As it should be.
  record Well(String text) implements Finding {}

  /// The bot runs, but not as it should.
  record Doubtful(String text) implements Finding {}

  /// The bot does not run until this is mended.
  record Ill(String text) implements Finding {}
}
