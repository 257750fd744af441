package io.github.pullquote.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How much of a question's very wording stands in a passage.
final class Phrases {
  private Phrases() {}

  /// The share of the question's content words that stand there as they were written, from 0 to 1.
  static double surface(QueryTerms query, AnalysedPassage passage) {
    Set<String> words = new HashSet<>(passage.words());
    double sum = 0;
    double total = 0;
    for (int i = 0; i < query.stems().size(); i++) {
      double weight = query.weight(query.stems().get(i));
      total += weight;
      sum += words.contains(query.contentWords().get(i)) ? weight : 0;
    }
    return total == 0 ? 0 : sum / total;
  }

  /// The weight of the question's neighbouring stems that are neighbours in a sentence too, as a
  /// share of the question's weight.
  static double pairs(QueryTerms query, AnalysedPassage passage) {
    double sum = 0;
    for (int i = 0; i + 1 < query.stems().size(); i++) {
      String first = query.stems().get(i);
      String second = query.stems().get(i + 1);
      if (passage.sentences().stream().anyMatch(s -> holds(s, List.of(first, second)))) {
        sum += Math.min(query.weight(first), query.weight(second));
      }
    }
    double total = query.totalWeight();
    return total == 0 ? 0 : sum / total;
  }

  /// The share of the runs of `length` words in the question that stand in the passage.
  static double runs(List<String> question, List<String> passage, int length) {
    int runs = question.size() - length + 1;
    if (runs < 1) {
      return 0;
    }
    int held = 0;
    for (int i = 0; i < runs; i++) {
      held += holds(passage, question.subList(i, i + length)) ? 1 : 0;
    }
    return held / (double) runs;
  }

  private static boolean holds(List<String> words, List<String> run) {
    for (int i = 0; i + run.size() <= words.size(); i++) {
      if (words.get(i).equals(run.getFirst()) && words.subList(i, i + run.size()).equals(run)) {
        return true;
      }
    }
    return false;
  }
}
