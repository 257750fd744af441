package io.github.pullquote.search;

import java.util.Comparator;

/// A match with the features it was ranked by.
record Ranked(Match match, Features features) {
  static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparingDouble((Ranked ranked) -> ranked.match().score()).reversed();
}
