package io.github.pullquote.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A passage in the running for one question, with the evidence that stands in it alone.
///
/// @param entry the passage
/// @param bm25 the BM25 of the passage as Lucene scores it, 0 if it was not among the best
/// @param cosine between its vector and the question's, 0 without vectors
/// @param sentences the evidence in each of its sentences
/// @param held the question's stems that it holds
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
    Set<String> held,
    double coverage,
    double window,
    double surface,
    double pairs,
    double runs,
    double length) {
  /// BM25's saturation and length normalisation for sentences.
  private static final double K1 = 0.5;

  private static final double B = 0.4;

  /// Gathers the evidence.
  ///
  /// @param phrases the question's wording
  /// @param averageLength of the library's sentences, in stems
  /// @param cosines of the passage and then of its sentences
  static Candidate of(
      PassageIndex.Entry entry,
      double bm25,
      AnalysedPassage analysed,
      QueryTerms query,
      Phrases phrases,
      double averageLength,
      double[] cosines) {
    List<SentenceEvidence> sentences = new ArrayList<>();
    Set<String> held = new HashSet<>();
    Set<String> before = Set.of();
    double window = 0;
    for (int i = 0; i < analysed.sentences().size(); i++) {
      List<String> stems = analysed.sentences().get(i);
      Map<String, Integer> frequencies = query.frequencies(stems);
      String text = entry.passage().textOf(entry.passage().sentences().get(i));
      double score = bm25(frequencies, stems.size(), query, averageLength);
      double cue = query.cue().in(text);
      double coverage = query.coverage(frequencies.keySet());
      Set<String> both = new HashSet<>(before);
      both.addAll(frequencies.keySet());
      double together = query.coverage(both);
      sentences.add(new SentenceEvidence(score, coverage, together, cue, cosines[i + 1]));
      window = Math.max(window, together);
      held.addAll(frequencies.keySet());
      before = frequencies.keySet();
    }
    return new Candidate(
        entry,
        bm25,
        cosines[0],
        List.copyOf(sentences),
        Set.copyOf(held),
        query.coverage(held),
        window,
        phrases.surface(analysed),
        phrases.pairs(analysed),
        phrases.runs(analysed),
        Math.log(1 + analysed.length()));
  }

  /// The highest cosine of its sentences.
  double nearest() {
    return sentences.stream().mapToDouble(SentenceEvidence::cosine).max().orElse(0);
  }

  /// Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009).
  private static double bm25(
      Map<String, Integer> frequencies, int length, QueryTerms query, double averageLength) {
    double score = 0;
    double norm = K1 * (1 - B + B * length / averageLength);
    for (Map.Entry<String, Integer> term : frequencies.entrySet()) {
      int frequency = term.getValue();
      score += query.weight(term.getKey()) * frequency * (K1 + 1) / (frequency + norm);
    }
    return score;
  }
}
