package io.github.pullquote.app;

/// How the program ends.
final class ExitCode {
  /// Answered, or done.
  static final int ANSWERED = 0;

  /// It failed; a sentence on the error output says why.
  static final int FAILED = 1;

  /// The command line was wrong.
  static final int USAGE = 2;

  /// The article has no answer, no such place, no key points, or not these very words.
  static final int NOT_COVERED = 3;

  /// The bot can't run until its token or settings are mended; it is of no use to start it again.
  static final int SETUP = 4;

  private ExitCode() {}
}
