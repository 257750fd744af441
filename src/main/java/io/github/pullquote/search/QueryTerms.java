package io.github.pullquote.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a question is searched by.
///
/// @param weights how telling each stem is: its idf in the library, in the question's order
/// @param guessed the stems that stand for a word as it was probably meant
/// @param missing the question's words that occur nowhere in the library, as they were written
record QueryTerms(Map<String, Double> weights, Set<String> guessed, List<String> missing) {
  /// What a word is worth that had to be guessed, against one that was written so.
  private static final double GUESS = 0.6;

  QueryTerms {
    weights = new LinkedHashMap<>(weights);
    guessed = Set.copyOf(guessed);
    missing = List.copyOf(missing);
  }

  Set<String> stems() {
    return weights.keySet();
  }

  /// The share of the weight that `held` stems make up, from 0 to 1.
  double coverage(Set<String> held) {
    double sum = 0;
    double total = 0;
    for (Map.Entry<String, Double> term : weights.entrySet()) {
      total += term.getValue();
      if (held.contains(term.getKey())) {
        sum += term.getValue() * (guessed.contains(term.getKey()) ? GUESS : 1);
      }
    }
    return total == 0 ? 0 : sum / total;
  }
}
