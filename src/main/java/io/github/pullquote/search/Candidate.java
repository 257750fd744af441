package io.github.pullquote.search;

import java.util.HashMap;
import java.util.Map;

/// A passage in the running for one question, with the evidence as it is gathered.
final class Candidate {
  final PassageIndex.Entry entry;

  /// BM25 of the passage, 0 if it was not among the best.
  double passageScore;

  /// BM25 of its sentences by number; those that share no term with the question are missing.
  final Map<Integer, Float> sentenceScores = new HashMap<>();

  Candidate(PassageIndex.Entry entry) {
    this.entry = entry;
  }

  double sentenceScore(int number) {
    return sentenceScores.getOrDefault(number, 0f);
  }

  double bestSentenceScore() {
    return sentenceScores.values().stream().mapToDouble(Float::doubleValue).max().orElse(0);
  }
}
