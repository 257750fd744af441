package io.github.pullquote.search;

import io.github.pullquote.article.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Gathers what speaks for passages as answers to one question. Used by one thread.
final class CloserLook {
  /// BM25's saturation and length normalisation for sentences.
  private static final double K1 = 0.5;

  private static final double B = 0.4;

  private final QueryTerms query;
  private final TermTable stems;
  private final Phrases phrases;
  private final double averageLength;
  private final double[] weights;
  private final TermShares shares;
  private final int[] frequencies;

  /// @param vocabulary knows the words of all passages that will be looked at
  /// @param averageLength of the library's sentences, in stems
  CloserLook(QueryTerms query, Vocabulary vocabulary, double averageLength) {
    this.query = query;
    this.stems = new TermTable(query.weights().keySet(), vocabulary);
    this.phrases = new Phrases(query, stems, vocabulary);
    this.averageLength = averageLength;
    this.weights = query.weights().values().stream().mapToDouble(Double::doubleValue).toArray();
    this.shares = query.shares();
    this.frequencies = new int[weights.length];
  }

  /// Gathers the evidence in one passage.
  ///
  /// @param bm25 of the passage as Lucene scores it, 0 if it was not among the best
  /// @param cosines of the passage and then of its sentences
  Candidate at(PassageIndex.Entry entry, double bm25, AnalysedPassage terms, double[] cosines) {
    Passage passage = entry.passage();
    List<SentenceEvidence> sentences = new ArrayList<>(terms.sentences().length);
    BitSet held = new BitSet();
    BitSet before = new BitSet();
    double window = 0;
    for (int i = 0; i < terms.sentences().length; i++) {
      int[] sentence = terms.sentences()[i];
      BitSet here = count(sentence);
      double coverage = shares.of(here);
      before.or(here);
      double together = shares.of(before);
      double cue = query.cue().in(passage.textOf(passage.sentences().get(i)));
      sentences.add(
          new SentenceEvidence(
              bm25(here, sentence.length), coverage, together, cue, cosines[i + 1]));
      window = Math.max(window, together);
      held.or(here);
      before = here;
    }
    return new Candidate(
        entry,
        bm25,
        cosines[0],
        List.copyOf(sentences),
        held,
        shares.of(held),
        window,
        phrases.surface(terms),
        phrases.pairs(terms),
        phrases.runs(terms),
        Math.log(1 + terms.length()));
  }

  /// Counts the question's stems in a sentence, and returns which there are.
  private BitSet count(int[] sentence) {
    BitSet held = new BitSet();
    for (int stem : sentence) {
      int place = stems.place(stem);
      if (place != Vocabulary.NONE) {
        frequencies[place] = held.get(place) ? frequencies[place] + 1 : 1;
        held.set(place);
      }
    }
    return held;
  }

  /// Of the sentence that was counted last. Robertson and Zaragoza, The Probabilistic Relevance
  /// Framework: BM25 and Beyond (2009).
  private double bm25(BitSet held, int length) {
    double score = 0;
    double norm = K1 * (1 - B + B * length / averageLength);
    for (int i = held.nextSetBit(0); i >= 0; i = held.nextSetBit(i + 1)) {
      score += weights[i] * frequencies[i] * (K1 + 1) / (frequencies[i] + norm);
    }
    return score;
  }
}
