package io.github.pullquote.search;

import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Quote;
import io.github.pullquote.article.Sentence;
import io.github.pullquote.search.LibrarySearch.Ranked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Ranks the candidates of one question and marks the sentence that answers in each.
final class Ranking {
  /// What a fitting form is worth beside BM25 in a sentence's favour.
  private static final double CUE_WEIGHT = 0.6;

  /// How much of the question the marked sentence speaks of, beside its BM25.
  private static final double LENGTH_WEIGHT = 0.15;

  private final AnswerCue cue;
  private final QueryTerms terms;

  Ranking(Question question, QueryTerms terms) {
    this.cue = AnswerCue.of(question);
    this.terms = terms;
  }

  /// All candidates, best first; equal ones in the order of the library.
  List<Ranked> rank(Collection<Candidate> found) {
    List<Candidate> candidates =
        found.stream().sorted(Comparator.comparingInt(c -> c.entry.passage().number())).toList();
    double[] sentences = ZScores.of(candidates.stream().mapToDouble(this::bestSentence).toArray());
    double[] passages = ZScores.of(candidates.stream().mapToDouble(c -> c.passageScore).toArray());
    List<Ranked> ranked = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      Features features = new Features(sentences[i], passages[i], terms.coverage(candidate.held));
      PassageIndex.Entry entry = candidate.entry;
      Sentence answer = highlight(candidate);
      Quote quote = new Quote(entry.article(), entry.passage(), answer.number(), answer.number());
      Match match = new Match(entry.article(), entry.passage(), quote, features.score());
      ranked.add(new Ranked(match, features));
    }
    ranked.sort(Ranked.BEST_FIRST);
    return ranked;
  }

  /// A passage that no question led to, marked at its first sentence.
  static Match unranked(PassageIndex.Entry entry) {
    Quote first = new Quote(entry.article(), entry.passage(), 1, 1);
    return new Match(entry.article(), entry.passage(), first, 0);
  }

  private double bestSentence(Candidate candidate) {
    Passage passage = candidate.entry.passage();
    double best = 0;
    for (Sentence sentence : passage.sentences()) {
      double score = candidate.sentenceScore(sentence.number());
      if (score > 0) {
        best = Math.max(best, score * (1 + CUE_WEIGHT * (cue.in(passage.textOf(sentence)) - 0.5)));
      }
    }
    return best;
  }

  private Sentence highlight(Candidate candidate) {
    Passage passage = candidate.entry.passage();
    return passage.sentences().stream()
        .max(
            Comparator.comparingDouble(
                s -> {
                  double score = candidate.sentenceScore(s.number());
                  double form = CUE_WEIGHT * (cue.in(passage.textOf(s)) - 0.5);
                  return score * (1 + form) - LENGTH_WEIGHT * Math.log(s.length());
                }))
        .orElseThrow();
  }
}
