package io.github.pullquote.app;

/// What a token looks like. None opens anything.
final class Tokens {
  static final String WELL_FORMED = String.join(".", "M".repeat(24), "G".repeat(6), "s".repeat(38));

  private Tokens() {}
}
