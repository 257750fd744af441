package io.github.pullquote.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The candidates of one question in their order.
///
/// @param query what was searched by
/// @param weights what the candidates were ranked by
/// @param ranked all of them, best first
record Ranking(QueryTerms query, Weights weights, List<Ranked> ranked) {
  Ranking {
    ranked = List.copyOf(ranked);
  }

  /// The matches, best first, at most so many.
  List<Match> matches(int most) {
    return ranked.stream().limit(most).map(Ranked::match).toList();
  }

  /// The share of the question's weight that occurs in any candidate, from 0 to 1.
  double known() {
    Set<String> held = new HashSet<>();
    ranked.forEach(one -> held.addAll(one.features().candidate().held()));
    return query.coverage(held);
  }
}
