package io.github.pullquote.search;

/// How many letters are dropped, added, replaced, or swapped with their neighbour between two
/// words: the optimal string alignment distance (Damerau, A technique for computer detection and
/// correction of spelling errors, 1964).
final class EditDistance {
  private EditDistance() {}

  /// The distance in UTF-16 code units; of words farther apart than `most`, any number above it.
  static int between(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
      row[0] = i;
      int least = i;
      for (int j = 1; j < row.length; j++) {
        row[j] = cell(one, other, i, j, beforeLast, last, row[j - 1]);
        least = Math.min(least, row[j]);
      }
      // A swap reaches back two rows, and costs one edit at the least.
      if (least > most + 1) {
        return least;
      }
    }
    return row[other.length()];
  }

  private static int cell(
      String one, String other, int i, int j, int[] beforeLast, int[] last, int left) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int best = Math.min(Math.min(left, last[j]) + 1, last[j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(best, beforeLast[j - 2] + 1) : best;
  }
}
