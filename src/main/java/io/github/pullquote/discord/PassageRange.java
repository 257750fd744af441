package io.github.pullquote.discord;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A run of passages, as an outline names it: ¶5–7.
///
/// @param first the first passage's number, from 1
/// @param last the last passage's number, not below `first`; the article may have fewer
record PassageRange(int first, int last) {
  /// A form with spaces would be looked for in a long text again and again.
  private static final int LONGEST = 100;

  private static final Pattern FORM =
      Pattern.compile("\\[?\\s*¶?\\s*(\\d{1,6})\\s*[-–]\\s*¶?\\s*(\\d{1,6})\\s*]?");

  /// Reads ¶5–7; the sign, a hyphen for the dash and brackets are free.
  ///
  /// @return empty if the text is no run of passages
  static Optional<PassageRange> parse(String text) {
    String written = text.strip();
    Matcher matcher = FORM.matcher(written);
    if (written.length() > LONGEST || !matcher.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = Integer.parseInt(matcher.group(2));
    return first > 0 && last >= first
        ? Optional.of(new PassageRange(first, last))
        : Optional.empty();
  }

  boolean holds(int passage) {
    return first <= passage && passage <= last;
  }
}
