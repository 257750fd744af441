package io.github.pullquote.search;

/// What speaks for a passage, each measured against the question's other candidates.
///
/// @param sentence the best sentence's BM25 with its cue, in standard deviations from the mean
/// @param passage the passage's BM25, in standard deviations from the mean
/// @param coverage the share of the question's terms that the passage holds, weighted by idf; 0 to
///   1
public record Features(double sentence, double passage, double coverage) {
  /// Weights fitted by hand on the benchmarks that `pullquote eval` reads.
  private static final double SENTENCE_WEIGHT = 0.8;

  private static final double PASSAGE_WEIGHT = 1.0;

  private static final double COVERAGE_WEIGHT = 1.0;

  /// What the passage is ranked by.
  public double score() {
    return SENTENCE_WEIGHT * sentence + PASSAGE_WEIGHT * passage + COVERAGE_WEIGHT * coverage;
  }
}
