package io.github.pullquote.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much of one question's very wording stands in a passage.
final class Phrases {
  /// Two words that are neighbours.
  private record Pair(String first, String second) {}

  private final QueryTerms query;
  private final double total;
  private final Set<String> content;
  private final Map<String, Set<String>> stemsAfter;
  private final Map<String, Set<String>> wordsAfter;

  Phrases(QueryTerms query) {
    this.query = query;
    this.total = query.totalWeight();
    this.content = Set.copyOf(new HashSet<>(query.contentWords()));
    this.stemsAfter = followers(query.stems());
    this.wordsAfter = followers(query.words());
  }

  private static Map<String, Set<String>> followers(List<String> words) {
    Map<String, Set<String>> followers = new HashMap<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      followers.computeIfAbsent(words.get(i), word -> new HashSet<>()).add(words.get(i + 1));
    }
    return followers;
  }

  /// The share of the question's content words that stand there as they were written, from 0 to 1.
  double surface(AnalysedPassage passage) {
    Set<String> held = new HashSet<>();
    for (String word : passage.words()) {
      if (content.contains(word)) {
        held.add(word);
      }
    }
    double sum = 0;
    double all = 0;
    for (int i = 0; i < query.stems().size(); i++) {
      double weight = query.weight(query.stems().get(i));
      all += weight;
      sum += held.contains(query.contentWords().get(i)) ? weight : 0;
    }
    return all == 0 ? 0 : sum / all;
  }

  /// The weight of the question's neighbouring stems that are neighbours in a sentence too, as a
  /// share of the question's weight.
  double pairs(AnalysedPassage passage) {
    Set<Pair> held = new HashSet<>();
    passage.sentences().forEach(sentence -> collect(stemsAfter, sentence, held));
    double sum = 0;
    for (Pair pair : held) {
      sum += Math.min(query.weight(pair.first()), query.weight(pair.second()));
    }
    return total == 0 ? 0 : sum / total;
  }

  /// The share of the question's pairs of neighbouring words, stop words too, that are neighbours
  /// in the passage.
  double runs(AnalysedPassage passage) {
    Set<Pair> held = new HashSet<>();
    collect(wordsAfter, passage.words(), held);
    return held.isEmpty() ? 0 : held.size() / (double) (query.words().size() - 1);
  }

  private static void collect(
      Map<String, Set<String>> followers, List<String> words, Set<Pair> held) {
    for (int i = 0; i + 1 < words.size(); i++) {
      Set<String> after = followers.get(words.get(i));
      if (after != null && after.contains(words.get(i + 1))) {
        held.add(new Pair(words.get(i), words.get(i + 1)));
      }
    }
  }
}
