package io.github.pullquote.search;

import java.util.BitSet;
import java.util.List;

/// The pairs of neighbouring terms in a question, to be found in passages.
final class NeighbourPairs {
  private final TermTable table;
  private final BitSet asked = new BitSet();

  /// @param terms the question's in their order, repeated ones too
  /// @param places of each different term
  NeighbourPairs(List<String> terms, List<String> places, TermTable table) {
    this.table = table;
    for (int i = 0; i + 1 < terms.size(); i++) {
      asked.set(pair(places.indexOf(terms.get(i)), places.indexOf(terms.get(i + 1))));
    }
  }

  private int pair(int first, int second) {
    return first * table.size() + second;
  }

  /// Adds to `held` those that are neighbours here too.
  void collect(int[] terms, BitSet held) {
    int before = Vocabulary.NONE;
    for (int term : terms) {
      int place = table.place(term);
      if (before != Vocabulary.NONE && place != Vocabulary.NONE && asked.get(pair(before, place))) {
        held.set(pair(before, place));
      }
      before = place;
    }
  }

  /// The place of the first term of a pair.
  int first(int pair) {
    return pair / table.size();
  }

  /// The place of the second term of a pair.
  int second(int pair) {
    return pair % table.size();
  }
}
