package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Quote;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The candidates of one question in their order.
///
/// @param query what was searched by
/// @param weights what the candidates were ranked by
/// @param ranked all of them, best first
record Ranking(QueryTerms query, Weights weights, List<Ranked> ranked) {
  Ranking {
    ranked = List.copyOf(ranked);
  }

  /// The candidates of one article alone.
  Ranking of(Article article) {
    return new Ranking(
        query, weights, ranked.stream().filter(r -> r.entry().article() == article).toList());
  }

  /// A candidate with the sentence marked that answers.
  Match match(Ranked one) {
    Quote marked = new Highlighter(weights).mark(one.features().candidate());
    return new Match(marked.article(), marked.passage(), marked, one.score());
  }

  /// The matches of several questions: the best of each, then the second best, and so on; no
  /// passage twice, and at most so many.
  static List<Match> inTurn(List<Ranking> rankings, int most) {
    Map<PassageIndex.Entry, Match> matches = new LinkedHashMap<>();
    int longest = rankings.stream().mapToInt(r -> r.ranked().size()).max().orElse(0);
    for (int i = 0; i < Math.min(longest, most); i++) {
      for (Ranking ranking : rankings) {
        if (i < ranking.ranked().size()) {
          Match match = ranking.match(ranking.ranked().get(i));
          matches.putIfAbsent(new PassageIndex.Entry(match.article(), match.passage()), match);
        }
      }
    }
    return matches.values().stream().limit(most).toList();
  }

  /// The share of the question's weight that occurs in any candidate, from 0 to 1.
  double known() {
    BitSet held = new BitSet();
    ranked.forEach(one -> held.or(one.features().candidate().held()));
    return query.shares().of(held);
  }
}
