package io.github.pullquote.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// A passage in the running for one question, with the evidence as it is gathered.
final class Candidate {
  final PassageIndex.Entry entry;

  /// BM25 of the passage, 0 if it was not among the best.
  double passageScore;

  /// BM25 of its sentences by number; those that share no term with the question are missing.
  final Map<Integer, Float> sentenceScores = new HashMap<>();

  /// The question's stems that the passage holds.
  final Set<String> held = new HashSet<>();

  /// The number of the passage's document in the index.
  final int document;

  Candidate(PassageIndex.Entry entry, int document) {
    this.entry = entry;
    this.document = document;
  }

  double sentenceScore(int number) {
    return sentenceScores.getOrDefault(number, 0f);
  }

  double bestSentenceScore() {
    return sentenceScores.values().stream().mapToDouble(Float::doubleValue).max().orElse(0);
  }
}
