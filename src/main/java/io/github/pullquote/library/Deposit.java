package io.github.pullquote.library;

import java.time.Instant;

/// How an article came into a library.
///
/// @param name the name of its file, the address it was fetched from, or "pasted text"; as given,
///   at most 200 characters
/// @param by the user id of who gave it, 0 for the operator
/// @param at when, to the millisecond
/// @param bytes how long the original is
public record Deposit(String name, long by, Instant at, int bytes) {
  private static final int LONGEST_NAME = 200;

  /// How the operator's articles come.
  public static Deposit operators() {
    return new Deposit("", 0, Instant.EPOCH, 0);
  }

  /// Whether the operator gave it, for every server.
  public boolean isOperators() {
    return by == 0;
  }

  /// Cuts a long name.
  public Deposit {
    if (bytes < 0) {
      throw new IllegalArgumentException("No file has %d bytes".formatted(bytes));
    }
    if (name.length() > LONGEST_NAME) {
      name = name.substring(0, LONGEST_NAME);
    }
  }
}
