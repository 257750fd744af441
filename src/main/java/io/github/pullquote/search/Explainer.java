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
          "meaning",
          "nearest",
          "coverage",
          "window",
          "surface",
          "pairs",
          "runs",
          "length",
          "introduced");

  /// In the order of [SentenceFeatures#values].
  private static final List<String> SENTENCE =
      List.of("bm25", "meaning", "coverage", "window", "cue", "length");

  /// In the order of [GateFeatures#values].
  private static final List<String> GATE =
      List.of("meaning", "nearest", "known", "coverage", "base");

  private Explainer() {}

  /// What the confidence in the best passage is made of.
  static List<Evidence> gate(Weights weights, GateFeatures features) {
    return evidence(GATE, weights.gate(), features.values());
  }

  /// @param gate what the answer's confidence was made of
  static Explanation explain(Answer answer, Ranking ranking, List<Evidence> gate) {
    List<Explanation.Ranked> ranked =
        ranking.ranked().stream().map(one -> explained(one, ranking)).toList();
    return new Explanation(answer, ranked, gate);
  }

  private static Explanation.Ranked explained(Ranked ranked, Ranking ranking) {
    Features features = ranked.features();
    Weights weights = ranking.weights();
    Match match = ranking.match(ranked);
    SentenceFeatures marked =
        SentenceFeatures.of(features.candidate()).get(match.highlight().first() - 1);
    return new Explanation.Ranked(
        match,
        evidence(PASSAGE, weights.passage(), features.values()),
        evidence(SENTENCE, weights.sentence(), marked.values()));
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
