package io.github.pullquote.search;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;

/// How much of one question's very wording stands in a passage.
final class Phrases {
  private final QueryTerms query;
  private final double total;
  private final double[] weights;
  private final TermTable content;
  private final int[] contentPlaces;
  private final double[] contentWeights;
  private final NeighbourPairs stems;
  private final NeighbourPairs words;

  /// @param stems the places of the question's stems
  Phrases(QueryTerms query, TermTable stems, Vocabulary vocabulary) {
    this.query = query;
    this.total = query.totalWeight();
    this.weights = query.weights().values().stream().mapToDouble(Double::doubleValue).toArray();
    List<String> written = distinct(query.contentWords());
    this.content = new TermTable(written, vocabulary);
    this.contentPlaces = query.contentWords().stream().mapToInt(written::indexOf).toArray();
    this.contentWeights = query.stems().stream().mapToDouble(query::weight).toArray();
    this.stems = new NeighbourPairs(query.stems(), List.copyOf(query.weights().keySet()), stems);
    List<String> whole = distinct(query.words());
    this.words = new NeighbourPairs(query.words(), whole, new TermTable(whole, vocabulary));
  }

  private static List<String> distinct(List<String> terms) {
    return List.copyOf(new LinkedHashSet<>(terms));
  }

  /// The share of the question's content words that stand there as they were written, from 0 to 1.
  double surface(AnalysedPassage passage) {
    BitSet held = new BitSet();
    for (int word : passage.words()) {
      int place = content.place(word);
      if (place != Vocabulary.NONE) {
        held.set(place);
      }
    }
    double sum = 0;
    double all = 0;
    for (int i = 0; i < contentPlaces.length; i++) {
      all += contentWeights[i];
      sum += held.get(contentPlaces[i]) ? contentWeights[i] : 0;
    }
    return all == 0 ? 0 : sum / all;
  }

  /// The weight of the question's neighbouring stems that are neighbours in a sentence too, as a
  /// share of the question's weight.
  double pairs(AnalysedPassage passage) {
    BitSet held = new BitSet();
    for (int[] sentence : passage.sentences()) {
      stems.collect(sentence, held);
    }
    double sum =
        held.stream()
            .mapToDouble(pair -> Math.min(weights[stems.first(pair)], weights[stems.second(pair)]))
            .sum();
    return total == 0 ? 0 : sum / total;
  }

  /// The share of the question's pairs of neighbouring words, stop words too, that are neighbours
  /// in the passage.
  double runs(AnalysedPassage passage) {
    BitSet held = new BitSet();
    words.collect(passage.words(), held);
    return held.isEmpty() ? 0 : held.cardinality() / (double) (query.words().size() - 1);
  }
}
