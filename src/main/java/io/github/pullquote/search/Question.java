package io.github.pullquote.search;

/// What somebody asks, in their own words.
///
/// @param text the question on one line; may be blank or hold no word at all
public record Question(String text) {
  /// Longer questions are searched by their first characters only, in UTF-16 code units.
  public static final int LONGEST = 1_000;

  /// Folds white space and cuts at [#LONGEST].
  public Question {
    text = text.strip().replaceAll("\\s+", " ");
    if (text.length() > LONGEST) {
      int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
      text = text.substring(0, end);
    }
  }
}
