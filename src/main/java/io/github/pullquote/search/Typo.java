package io.github.pullquote.search;

/// Whether a word may be another one, mistyped.
final class Typo {
  private static final int SHORTEST = 4;
  private static final int TWO_EDITS = 8;

  private Typo() {}

  /// Whether so few letters are dropped, added, replaced or swapped: one, or two in a long word.
  static boolean isPossible(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int longer = Math.max(one.length(), other.length());
    int most = longer < TWO_EDITS ? 1 : 2;
    if (longer < SHORTEST || longer - shorter > most || !isAlike(one, other, shorter, most)) {
      return false;
    }
    return EditDistance.between(one, other, most) <= most;
  }

  /// Both begin and end alike but for what an edit changes; a swap changes two letters. Of a word
  /// with two edits at least a third is left at its ends.
  private static boolean isAlike(String one, String other, int shorter, int most) {
    int start = 0;
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (start + end < shorter
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return start + end >= (most == 1 ? shorter - 2 : shorter / 3);
  }
}
