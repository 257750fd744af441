package io.github.pullquote.library;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/// How an article came into a library.
///
/// @param name the name of its file, the address it was fetched from, or "pasted text"; at most 200
///   characters, each of which can be shown
/// @param by the user id of who gave it, 0 for the operator's command line
/// @param at when, to the millisecond
/// @param bytes how long the original is
public record Deposit(String name, long by, Instant at, int bytes) {
  private static final int LONGEST_NAME = 200;
  private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cc}\\p{Cs}]");

  /// How the articles come that every server has.
  public static Deposit operators() {
    return new Deposit("", 0, Instant.EPOCH, 0);
  }

  /// Whether nobody gave it to this server: every server has it.
  public boolean isOperators() {
    return equals(operators());
  }

  /// Cuts a long name, puts � for what can't be shown, and leaves out what is less than a
  /// millisecond.
  public Deposit {
    if (bytes < 0) {
      throw new IllegalArgumentException("No file has %d bytes".formatted(bytes));
    }
    String shown = NOT_SHOWN.matcher(name).replaceAll("\uFFFD");
    if (shown.length() > LONGEST_NAME) {
      boolean split = Character.isHighSurrogate(shown.charAt(LONGEST_NAME - 1));
      shown = shown.substring(0, split ? LONGEST_NAME - 1 : LONGEST_NAME);
    }
    name = shown;
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }
}
