package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Ranks the candidates of one question.
final class Ranker {
  private final QueryTerms query;
  private final Weights weights;

  /// @param semantic whether the question has a vector, and its candidates have cosines
  Ranker(QueryTerms query, boolean semantic) {
    this.query = query;
    this.weights = semantic ? Weights.HYBRID : Weights.LEXICAL;
  }

  /// All candidates, best first; equal ones stay in their order.
  ///
  /// @param candidates in the order of the library
  Ranking rank(List<Candidate> candidates) {
    double[] sentences = bestSentences(candidates);
    double[] meaning =
        ZScores.ofCosines(candidates.stream().mapToDouble(Candidate::cosine).toArray());
    double[] nearest =
        ZScores.ofCosines(candidates.stream().mapToDouble(Candidate::nearest).toArray());
    double[] introduced = introduced(candidates);
    List<Ranked> ranked = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Features features =
          new Features(sentences[i], meaning[i], nearest[i], introduced[i], candidates.get(i));
      ranked.add(new Ranked(features, weights.passage(features)));
    }
    ranked.sort(Ranked.BEST_FIRST);
    return new Ranking(query, weights, ranked);
  }

  /// Of each candidate its best sentence, measured against the sentences of all.
  private static double[] bestSentences(List<Candidate> candidates) {
    List<SentenceEvidence> all =
        candidates.stream().flatMap(candidate -> candidate.sentences().stream()).toList();
    double[] bm25 = ZScores.ofBm25(all.stream().mapToDouble(SentenceEvidence::bm25).toArray());
    double[] meaning =
        ZScores.ofCosines(all.stream().mapToDouble(SentenceEvidence::cosine).toArray());
    double[] best = new double[candidates.size()];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    int next = 0;
    for (int i = 0; i < candidates.size(); i++) {
      for (SentenceEvidence sentence : candidates.get(i).sentences()) {
        best[i] = Math.max(best[i], bm25[next] + meaning[next] + sentence.cue());
        next++;
      }
    }
    return ZScores.ofSums(best);
  }

  /// Where a thing is first spoken of, it tends to be explained.
  private double[] introduced(List<Candidate> candidates) {
    double[] introduced = new double[candidates.size()];
    Map<Article, BitSet> known = new HashMap<>();
    TermShares shares = query.shares();
    for (int i = 0; i < introduced.length; i++) {
      Candidate candidate = candidates.get(i);
      BitSet before = known.computeIfAbsent(candidate.entry().article(), article -> new BitSet());
      BitSet fresh = (BitSet) candidate.held().clone();
      fresh.andNot(before);
      introduced[i] = shares.of(fresh);
      before.or(fresh);
    }
    return introduced;
  }
}
