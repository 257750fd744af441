package io.github.pullquote.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place in an article: ¶7 a passage, ¶7.2 a sentence of it, ¶7.2-3 a run of sentences.
///
/// @param passage the passage's number, from 1
/// @param first the first sentence's number, from 1; 0 for the whole passage
/// @param last the last sentence's number, not below `first`; 0 for the whole passage
public record Citation(int passage, int first, int last) {
  /// A form with spaces would be looked for in a long text again and again.
  private static final int LONGEST = 100;

  private static final Pattern FORM =
      Pattern.compile(
          "\\[?\\s*(?:¶|para(?:graph)?\\.?|p\\.)?\\s*(\\d{1,6})"
              + "(?:[.:](\\d{1,4})(?:\\s*[-–]\\s*(?:(\\d{1,6})[.:])?(\\d{1,4}))?)?\\s*]?",
          Pattern.CASE_INSENSITIVE);

  /// Refuses numbers that can't be a place.
  public Citation {
    boolean whole = first == 0 && last == 0;
    if (passage < 1 || (!whole && (first < 1 || last < first))) {
      throw new IllegalArgumentException(
          "No place has the numbers %d.%d-%d".formatted(passage, first, last));
    }
  }

  /// A whole passage.
  public static Citation of(int passage) {
    return new Citation(passage, 0, 0);
  }

  /// One sentence.
  public static Citation of(int passage, int sentence) {
    return new Citation(passage, sentence, sentence);
  }

  /// Reads ¶7, ¶7.2 or ¶7.2-3; the sign, a colon for the point, brackets and an en dash are free.
  ///
  /// @return empty if the text is no citation
  public static Optional<Citation> parse(String text) {
    String written = text.strip();
    Matcher matcher = FORM.matcher(written);
    if (written.length() > LONGEST || !matcher.matches()) {
      return Optional.empty();
    }
    int passage = Integer.parseInt(matcher.group(1));
    String again = matcher.group(3);
    int first = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    int last = matcher.group(4) == null ? first : Integer.parseInt(matcher.group(4));
    boolean possible =
        passage > 0
            && (matcher.group(2) == null || first > 0)
            && last >= first
            && (again == null || Integer.parseInt(again) == passage);
    return possible ? Optional.of(new Citation(passage, first, last)) : Optional.empty();
  }

  /// Whether this is a whole passage.
  public boolean isWhole() {
    return first == 0;
  }

  /// The written form, with the sign: ¶7, ¶7.2 or ¶7.2-3.
  @Override
  public String toString() {
    if (isWhole()) {
      return "¶" + passage;
    }
    return first == last
        ? "¶%d.%d".formatted(passage, first)
        : "¶%d.%d-%d".formatted(passage, first, last);
  }
}
