package io.github.pullquote.search;

/// How much each piece of evidence counts. Fitted on questions that people wrote about Wikipedia
/// articles (half of SQuAD's development set) by WeightsFit in the tests.
final class Weights {
  /// For questions that have a vector.
  static final Weights HYBRID =
      new Weights(
          new double[] {0.43, 1.04, 0.78, 1.49, 1.51, 1.47, 3.12, 3.87, -0.74, 0.28},
          new double[] {0.08, 1.05, 1.95, 4.09, 1.96, -0.38},
          new double[] {0.42, 2.06, 1.15, 0, -1.54});

  /// For questions that are searched by their words alone.
  static final Weights LEXICAL =
      new Weights(
          new double[] {0.76, 0, 0, 1.63, 2.0, 2.62, 3.21, 5.84, -0.99, 0.46},
          new double[] {0.53, 0, 2.9, 3.81, 2.15, -0.18},
          new double[] {0, 0, 0.49, 6.74, -3.19});

  private final double[] passage;
  private final double[] sentence;
  private final double[] gate;

  private Weights(double[] passage, double[] sentence, double[] gate) {
    this.passage = passage;
    this.sentence = sentence;
    this.gate = gate;
  }

  /// Of passages, in the order of [Features#values].
  double[] passage() {
    return passage.clone();
  }

  /// Of sentences, in the order of [SentenceFeatures#values].
  double[] sentence() {
    return sentence.clone();
  }

  /// Of what the confidence is made of, in the order of [GateFeatures#values].
  double[] gate() {
    return gate.clone();
  }

  /// What a passage is ranked by.
  double passage(Features features) {
    return product(passage, features.values());
  }

  /// What a sentence is marked by.
  double sentence(SentenceFeatures features) {
    return product(sentence, features.values());
  }

  static double product(double[] weights, double[] values) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }
}
