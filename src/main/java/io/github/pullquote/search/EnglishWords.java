package io.github.pullquote.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How telling a word is in English at large, beside how telling it is in one library.
final class EnglishWords {
  /// The idf of a stem that the table doesn't have: a rare word or a name.
  static final double RARE = 9;

  private final Map<String, Double> idf = new HashMap<>();

  /// Reads the table.
  EnglishWords() {
    for (List<String> line : EnglishText.lines("english-words.txt")) {
      idf.put(line.getFirst(), Double.valueOf(line.getLast()));
    }
  }

  /// The idf of a stem, from about 1 to [#RARE].
  double idf(String stem) {
    return Math.min(RARE, idf.getOrDefault(stem, RARE));
  }

  /// Whether the table has the stem.
  boolean knows(String stem) {
    return idf.containsKey(stem);
  }
}
