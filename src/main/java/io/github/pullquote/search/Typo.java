package io.github.pullquote.search;

import org.apache.lucene.search.spell.LuceneLevenshteinDistance;

/// Whether a word may be another one, mistyped.
final class Typo {
  private static final int SHORTEST = 4;
  private static final int TWO_EDITS = 8;
  private static final LuceneLevenshteinDistance METRIC = new LuceneLevenshteinDistance();

  private Typo() {}

  /// Whether so few letters are dropped, added, replaced or swapped: one, or two in a long word.
  static boolean isPossible(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int longer = Math.max(one.length(), other.length());
    int most = longer < TWO_EDITS ? 1 : 2;
    if (longer < SHORTEST || longer - shorter > most || shorter == 0 || !isAlike(one, other)) {
      return false;
    }
    // The metric is 1 - edits / the shorter length.
    return Math.round((1 - METRIC.getDistance(one, other)) * shorter) <= most;
  }

  /// Hardly a typo hits both the first letter and the last.
  private static boolean isAlike(String one, String other) {
    return one.charAt(0) == other.charAt(0)
        || one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
  }
}
