package io.github.pullquote.search;

/// What tells whether the best of all candidates answers.
///
/// @param meaning its cosine, in spreads from the usual one; 0 without vectors
/// @param nearest the highest cosine of its sentences, likewise
/// @param known the share of the question's weight that occurs in any candidate
/// @param coverage the share of the question's weight that it holds; 0 where there are vectors,
///   beside which it would tell who asks in the article's words from who does not
record GateFeatures(double meaning, double nearest, double known, double coverage) {
  /// Where this model's cosines lie, and how far they spread: so the weights are of one size.
  private static final double USUAL_COSINE = 0.8;

  private static final double SPREAD = 0.05;

  /// @param ranking with at least one candidate
  static GateFeatures of(Ranking ranking) {
    Candidate best = ranking.ranked().getFirst().features().candidate();
    return ranking.weights() == Weights.HYBRID
        ? new GateFeatures(scaled(best.cosine()), scaled(best.nearest()), ranking.known(), 0)
        : new GateFeatures(0, 0, ranking.known(), best.coverage());
  }

  private static double scaled(double cosine) {
    return (cosine - USUAL_COSINE) / SPREAD;
  }

  /// The features in the order of the weights.
  double[] values() {
    return new double[] {meaning, nearest, known, coverage, 1};
  }
}
