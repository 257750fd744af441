package io.github.pullquote.search;

import java.util.Arrays;
import java.util.Collection;

/// Where each of a question's terms stands among them, by its number in a library's vocabulary: a
/// hash table without objects (Knuth, The Art of Computer Programming 3, 6.4, linear probing),
/// which is asked for every word of every candidate.
final class TermTable {
  private final int[] numbers;
  private final int[] places;
  private final int size;

  /// @param terms all different
  TermTable(Collection<String> terms, Vocabulary vocabulary) {
    size = terms.size();
    int capacity = Integer.highestOneBit(Math.max(1, size)) << 3;
    numbers = new int[capacity];
    places = new int[capacity];
    Arrays.fill(numbers, Vocabulary.NONE);
    int place = 0;
    for (String term : terms) {
      int number = vocabulary.number(term);
      if (number != Vocabulary.NONE) {
        int slot = slot(number);
        numbers[slot] = number;
        places[slot] = place;
      }
      place++;
    }
  }

  /// How many terms the question has.
  int size() {
    return size;
  }

  /// The place of a term in the order of the terms; [Vocabulary#NONE] if the question has no such
  /// term.
  int place(int number) {
    int slot = slot(number);
    return numbers[slot] == number ? places[slot] : Vocabulary.NONE;
  }

  /// The slot that holds a number, or the free one where it would stand.
  private int slot(int number) {
    int mask = numbers.length - 1;
    // Fibonacci hashing: numbers that are near each other stand apart.
    int slot = ((number * 0x9E3779B9) >>> 16) & mask;
    while (numbers[slot] != number && numbers[slot] != Vocabulary.NONE) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
