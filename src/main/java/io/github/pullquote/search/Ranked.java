package io.github.pullquote.search;

import java.util.Comparator;

/// A candidate in its place among the others.
///
/// @param features what it was ranked by
/// @param score what they amount to; comparable within one question only
record Ranked(Features features, double score) {
  static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::score).reversed();

  /// The passage with its article.
  PassageIndex.Entry entry() {
    return features.candidate().entry();
  }
}
