package io.github.pullquote.article;

/// A sentence of a passage, as a range of the passage's text.
///
/// @param number its place in the passage, from 1
/// @param start offset of its first character
/// @param end offset behind its last character
public record Sentence(int number, int start, int end) {
  /// Refuses an empty range and a number below 1.
  public Sentence {
    if (number < 1 || start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "Sentence %d can't range from %d to %d".formatted(number, start, end));
    }
  }

  /// Length in UTF-16 code units.
  public int length() {
    return end - start;
  }
}
