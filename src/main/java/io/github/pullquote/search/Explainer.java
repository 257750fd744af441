package io.github.pullquote.search;

import io.github.pullquote.search.Explanation.Evidence;
import java.util.ArrayList;
import java.util.List;

/// Says by name what answers were made of. Here, and nowhere else, evidence has names.
final class Explainer {
  /// In the order of [Features#values].
  private static final List<String> PASSAGE =
      List.of(
          "sentence",
          "passage",
          "coverage",
          "window",
          "surface",
          "pairs",
          "runs",
          "triples",
          "length",
          "introduced");

  /// In the order of [Weights#sentenceValues].
  private static final List<String> SENTENCE = List.of("bm25", "coverage", "cue", "length");

  private Explainer() {}

  /// @param ranked all candidates, best first
  /// @param gate what the answer's confidence was made of
  static Explanation explain(
      Answer answer, List<LibrarySearch.Ranked> ranked, List<Evidence> gate) {
    return new Explanation(answer, ranked.stream().map(Explainer::explained).toList(), gate);
  }

  private static Explanation.Ranked explained(LibrarySearch.Ranked ranked) {
    Features features = ranked.features();
    double[] marked =
        Ranking.sentenceValues(features.candidate()).get(ranked.match().highlight().first() - 1);
    return new Explanation.Ranked(
        ranked.match(),
        evidence(PASSAGE, Weights.passage(), features.values()),
        evidence(SENTENCE, Weights.sentence(), marked));
  }

  private static List<Evidence> evidence(List<String> names, double[] weights, double[] values) {
    if (names.size() != weights.length || values.length != weights.length) {
      throw new IllegalStateException(
          "%d names, %d weights and %d values of evidence"
              .formatted(names.size(), weights.length, values.length));
    }
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      evidence.add(new Evidence(names.get(i), weights[i], values[i]));
    }
    return evidence;
  }
}
