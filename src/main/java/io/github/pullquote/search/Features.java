package io.github.pullquote.search;

/// What speaks for a passage, beside the question's other candidates.
///
/// @param sentence its best sentence's BM25, cosine and cue together, in standard deviations
/// @param meaning the cosine of the passage, in standard deviations
/// @param nearest the highest cosine of its sentences, in standard deviations
/// @param introduced the share of the question's weight that no earlier passage of the article
///   holds
/// @param candidate the evidence that stands in it alone
record Features(
    double sentence, double meaning, double nearest, double introduced, Candidate candidate) {
  /// How many features there are.
  static final int COUNT = 10;

  /// The features in the order of the weights.
  double[] values() {
    return new double[] {
      sentence,
      meaning,
      nearest,
      candidate.coverage(),
      candidate.window(),
      candidate.surface(),
      candidate.pairs(),
      candidate.runs(),
      candidate.length(),
      introduced
    };
  }
}
