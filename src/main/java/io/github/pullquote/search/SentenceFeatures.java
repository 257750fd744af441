package io.github.pullquote.search;

import java.util.ArrayList;
import java.util.List;

/// What speaks for a sentence, beside the other sentences of its passage.
///
/// @param bm25 its BM25, in standard deviations
/// @param meaning its cosine, in standard deviations
/// @param length in UTF-16 code units
/// @param evidence what stands in it alone
record SentenceFeatures(double bm25, double meaning, int length, SentenceEvidence evidence) {
  /// How many features there are.
  static final int COUNT = 6;

  /// Of each sentence of a passage, in order.
  static List<SentenceFeatures> of(Candidate candidate) {
    List<SentenceEvidence> all = candidate.sentences();
    double[] bm25 = ZScores.ofBm25(all.stream().mapToDouble(SentenceEvidence::bm25).toArray());
    double[] meaning =
        ZScores.ofCosines(all.stream().mapToDouble(SentenceEvidence::cosine).toArray());
    List<SentenceFeatures> features = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int length = candidate.entry().passage().sentences().get(i).length();
      features.add(new SentenceFeatures(bm25[i], meaning[i], length, all.get(i)));
    }
    return features;
  }

  /// The features in the order of the weights.
  double[] values() {
    return new double[] {
      bm25, meaning, evidence.coverage(), evidence.window(), evidence.cue(), Math.log(length)
    };
  }
}
