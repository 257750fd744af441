package io.github.pullquote.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a word of a question probably means that no article has.
///
/// @param word the word as it was asked
/// @param meant a word of the articles asked, as they write it
public record Correction(String word, String meant) {
  /// The text with the word corrected, wherever it stands by itself.
  String in(String text) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
        .matcher(text)
        .replaceAll(Matcher.quoteReplacement(meant));
  }
}
