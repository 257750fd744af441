package io.github.pullquote.search;

import java.util.BitSet;
import java.util.List;

/// A passage in the running for one question, with the evidence that stands in it alone.
///
/// @param entry the passage
/// @param bm25 the BM25 of the passage as Lucene scores it, 0 if it was not among the best
/// @param cosine between its vector and the question's, 0 without vectors
/// @param sentences the evidence in each of its sentences
/// @param held the question's stems that it holds, by their places; not to be changed
/// @param coverage the share of the question's weight that the passage holds
/// @param window the same for the best sentence together with the one before it
/// @param surface the share of the question's content words that stand there as they were written
/// @param pairs the share of its weight in pairs of stems that are neighbours there too
/// @param runs the share of pairs of neighbouring words, stop words too, that stand there
/// @param length the natural logarithm of 1 + the number of stems
record Candidate(
    PassageIndex.Entry entry,
    double bm25,
    double cosine,
    List<SentenceEvidence> sentences,
    BitSet held,
    double coverage,
    double window,
    double surface,
    double pairs,
    double runs,
    double length) {
  /// The highest cosine of its sentences.
  double nearest() {
    return sentences.stream().mapToDouble(SentenceEvidence::cosine).max().orElse(0);
  }
}
