package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Quote;
import io.github.pullquote.article.Sentence;
import io.github.pullquote.search.Candidate.SentenceEvidence;
import io.github.pullquote.search.LibrarySearch.Ranked;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Ranks the candidates of one question and marks the sentence that answers in each.
final class Ranking {
  private Ranking() {}

  /// All candidates, best first; equal ones stay in their order.
  ///
  /// @param candidates in the order of the library
  static List<Ranked> of(List<Candidate> candidates, QueryTerms query) {
    double[] sentences = bestSentences(candidates);
    double[] passages = ZScores.of(candidates.stream().mapToDouble(Candidate::bm25).toArray());
    double[] introduced = introduced(candidates, query);
    List<Ranked> ranked = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Features features = new Features(sentences[i], passages[i], introduced[i], candidates.get(i));
      ranked.add(new Ranked(match(features), features));
    }
    ranked.sort(Ranked.BEST_FIRST);
    return ranked;
  }

  private static Match match(Features features) {
    PassageIndex.Entry entry = features.candidate().entry();
    int number = answering(features.candidate());
    Quote highlight = new Quote(entry.article(), entry.passage(), number, number);
    return new Match(entry.article(), entry.passage(), highlight, Weights.passage(features));
  }

  /// A passage that no question led to, marked whole.
  static Match unranked(PassageIndex.Entry entry) {
    Passage passage = entry.passage();
    Quote whole = new Quote(entry.article(), passage, 1, passage.sentences().size());
    return new Match(entry.article(), passage, whole, 0);
  }

  /// Of each candidate its best sentence, measured against the sentences of all.
  private static double[] bestSentences(List<Candidate> candidates) {
    double[] scores =
        ZScores.of(
            candidates.stream()
                .flatMap(candidate -> candidate.sentences().stream())
                .mapToDouble(SentenceEvidence::bm25)
                .toArray());
    double[] best = new double[candidates.size()];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    int next = 0;
    for (int i = 0; i < candidates.size(); i++) {
      for (SentenceEvidence sentence : candidates.get(i).sentences()) {
        best[i] = Math.max(best[i], scores[next] + sentence.cue());
        next++;
      }
    }
    return ZScores.of(best);
  }

  /// Where a thing is first spoken of, it tends to be explained.
  private static double[] introduced(List<Candidate> candidates, QueryTerms query) {
    double[] introduced = new double[candidates.size()];
    Map<Article, Set<String>> known = new HashMap<>();
    for (int i = 0; i < introduced.length; i++) {
      Candidate candidate = candidates.get(i);
      Set<String> before =
          known.computeIfAbsent(candidate.entry().article(), article -> new HashSet<>());
      Set<String> fresh = new HashSet<>(candidate.held());
      fresh.removeAll(before);
      introduced[i] = query.coverage(fresh);
      before.addAll(fresh);
    }
    return introduced;
  }

  private static int answering(Candidate candidate) {
    List<double[]> sentences = sentenceValues(candidate);
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < sentences.size(); i++) {
      double score = Weights.sentence(sentences.get(i));
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best + 1;
  }

  /// What each sentence of a passage is marked by, in the order of the weights.
  static List<double[]> sentenceValues(Candidate candidate) {
    List<SentenceEvidence> evidence = candidate.sentences();
    List<Sentence> sentences = candidate.entry().passage().sentences();
    double[] scores = ZScores.of(evidence.stream().mapToDouble(SentenceEvidence::bm25).toArray());
    List<double[]> values = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      SentenceEvidence one = evidence.get(i);
      int length = sentences.get(i).length();
      values.add(Weights.sentenceValues(scores[i], one.coverage(), one.cue(), length));
    }
    return values;
  }
}
