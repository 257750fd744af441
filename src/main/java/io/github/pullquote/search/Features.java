package io.github.pullquote.search;

/// What speaks for a passage, beside the question's other candidates.
///
/// @param sentence its best sentence's BM25 and cue, in standard deviations from the mean
/// @param passage its own BM25, in standard deviations from the mean
/// @param introduced the share of the question's weight that no earlier passage of the article
///   holds
/// @param candidate the evidence that stands in it alone
record Features(double sentence, double passage, double introduced, Candidate candidate) {
  /// How many features there are.
  static final int COUNT = 10;

  /// The features in the order of the weights.
  double[] values() {
    return new double[] {
      sentence,
      passage,
      candidate.coverage(),
      candidate.window(),
      candidate.surface(),
      candidate.pairs(),
      candidate.runs(),
      candidate.triples(),
      candidate.length(),
      introduced
    };
  }
}
