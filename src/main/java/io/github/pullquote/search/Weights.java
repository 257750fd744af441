package io.github.pullquote.search;

/// How much each piece of evidence counts. Fitted on questions that people wrote about Wikipedia
/// articles (half of SQuAD's development set) by WeightsFit in the tests.
final class Weights {
  /// Of a passage, in the order of [Features#values].
  private static final double[] PASSAGE = {
    0.73, 0.31, 0.19, 1.67, 2.54, 3.15, 5.48, 0.46, -0.94, 0.44
  };

  /// Of a sentence in its passage, in the order of [#sentenceValues].
  private static final double[] SENTENCE = {0.55, 4.7, 1.6, -0.14};

  private Weights() {}

  /// What a passage is ranked by.
  static double passage(Features features) {
    return product(PASSAGE, features.values());
  }

  /// What a sentence is marked by.
  ///
  /// @param values as [#sentenceValues] gives them
  static double sentence(double[] values) {
    return product(SENTENCE, values);
  }

  /// The evidence for a sentence in the order of the weights.
  ///
  /// @param bm25 its BM25 in standard deviations from the mean of its passage
  /// @param length in UTF-16 code units
  static double[] sentenceValues(double bm25, double coverage, double cue, int length) {
    return new double[] {bm25, coverage, cue, Math.log(length)};
  }

  /// The weights of passages.
  static double[] passage() {
    return PASSAGE.clone();
  }

  /// The weights of sentences.
  static double[] sentence() {
    return SENTENCE.clone();
  }

  static double product(double[] weights, double[] values) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }
}
