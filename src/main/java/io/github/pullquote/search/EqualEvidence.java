package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the articles that answer a question as well as the one that answers it best: asked alone,
/// each would be found to answer, and there is next to nothing to choose between them.
final class EqualEvidence {
  /// How much lower the score of its best passage may be: a standard deviation of its evidence.
  private static final double SCORE = 1;

  /// How much lower the confidence in it may be.
  private static final double CONFIDENCE = 0.05;

  private final EvidenceGate gate;

  EqualEvidence(EvidenceGate gate) {
    this.gate = gate;
  }

  /// Of each such article its best passage, best first.
  ///
  /// @param ranking of a question that is answered
  /// @param confidence in its best passage
  List<Match> beside(Ranking ranking, double confidence) {
    Ranked best = ranking.ranked().getFirst();
    Set<Article> seen = new HashSet<>(Set.of(best.entry().article()));
    List<Match> equals = new ArrayList<>();
    for (Ranked one : ranking.ranked()) {
      if (best.score() - one.score() > SCORE) {
        break;
      }
      Article article = one.entry().article();
      if (seen.add(article) && answers(ranking.of(article), confidence)) {
        equals.add(ranking.match(one));
      }
    }
    return equals;
  }

  private boolean answers(Ranking alone, double confidence) {
    double own = gate.confidence(alone);
    return gate.verdict(own) == EvidenceGate.Verdict.FOUND && confidence - own <= CONFIDENCE;
  }
}
