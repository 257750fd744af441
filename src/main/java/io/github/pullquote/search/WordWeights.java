package io.github.pullquote.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How telling the words of one claim are in a library: the rarer, the more; 0 to 1.
final class WordWeights {
  /// What the commonest word still tells.
  private static final double LEAST = 0.1;

  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, Long> frequencies = new HashMap<>();

  WordWeights(QuoteIndex index, List<Word> words) throws IOException {
    double length = Math.log(1 + (double) index.length());
    for (Word word : words) {
      if (!weights.containsKey(word.key())) {
        long frequency = index.frequency(word.key());
        double told = 1 - Math.log(1 + (double) frequency) / length;
        frequencies.put(word.key(), frequency);
        weights.put(word.key(), Math.clamp(told, LEAST, 1));
      }
    }
  }

  double of(String key) {
    return weights.getOrDefault(key, 1.0);
  }

  /// Whether the library has the word.
  boolean occurs(String key) {
    return frequencies.getOrDefault(key, 0L) > 0;
  }
}
