package io.github.pullquote.sandbox;

/// How a connection ends without an answer.
public enum Breakage {
  /// It is cut at once.
  RESET,
  /// The sandbox says that it will send no more, though the bot still may.
  HALF_CLOSED,
  /// Nothing is said on it until the fault ends; then it is closed.
  SILENT
}
