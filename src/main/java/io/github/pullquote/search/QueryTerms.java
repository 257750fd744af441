package io.github.pullquote.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a question is searched by.
///
/// @param text the question, with words as they were probably meant
/// @param weights how telling each stem is, in the question's order; positive
/// @param stems the question's stems in order, repeated ones too
/// @param contentWords the words of `stems` as they were written, in lower case
/// @param guessed the stems that stand for a word as it was probably meant
/// @param words the question's whole words in lower case, stop words too
/// @param missing the question's words that occur neither in the passages asked nor in the headings
///   over them, as they were written
/// @param cue what the answer is likely to look like
record QueryTerms(
    String text,
    Map<String, Double> weights,
    List<String> stems,
    List<String> contentWords,
    Set<String> guessed,
    List<String> words,
    List<String> missing,
    AnswerCue cue) {
  /// What a word is worth that had to be guessed, against one that was written so.
  private static final double GUESS = 0.6;

  QueryTerms {
    weights = new LinkedHashMap<>(weights);
    stems = List.copyOf(stems);
    contentWords = List.copyOf(contentWords);
    guessed = Set.copyOf(guessed);
    words = List.copyOf(words);
    missing = List.copyOf(missing);
  }

  boolean isEmpty() {
    return weights.isEmpty();
  }

  double weight(String stem) {
    return weights.getOrDefault(stem, 0.0);
  }

  double totalWeight() {
    return weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /// What each stem adds to the share of the question that a passage holds.
  TermShares shares() {
    double total = totalWeight();
    double[] shares =
        weights.entrySet().stream()
            .mapToDouble(term -> term.getValue() * (guessed.contains(term.getKey()) ? GUESS : 1))
            .map(credit -> total == 0 ? 0 : credit / total)
            .toArray();
    return new TermShares(shares);
  }
}
