package io.github.pullquote.search;

/// A passage as terms, for the closer look at a candidate; each by its number in the library's
/// [Vocabulary].
final class AnalysedPassage {
  private final int[][] sentences;
  private final int[] words;
  private final int length;

  /// @param sentences the stems of each sentence in order, without stop words
  /// @param words the passage's whole words, stop words too but for articles
  AnalysedPassage(int[][] sentences, int[] words) {
    this.sentences = sentences;
    this.words = words;
    int stems = 0;
    for (int[] sentence : sentences) {
      stems += sentence.length;
    }
    this.length = stems;
  }

  /// The stems of each sentence; not to be changed.
  int[][] sentences() {
    return sentences;
  }

  /// The whole words; not to be changed.
  int[] words() {
    return words;
  }

  /// How many stems the passage has.
  int length() {
    return length;
  }
}
