package io.github.pullquote.article;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/// Where the brackets of a text are open. A bracket that is never closed, or only far behind, holds
/// nothing together.
final class Brackets {
  private static final int FARTHEST = 400;

  private final BitSet enclosed;

  private Brackets(BitSet enclosed) {
    this.enclosed = enclosed;
  }

  static Brackets of(String text) {
    BitSet enclosed = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        open.push(i);
      } else if ((c == ')' || c == ']') && !open.isEmpty()) {
        int from = open.pop();
        if (i - from <= FARTHEST) {
          enclosed.set(from + 1, i + 1);
        }
      }
    }
    return new Brackets(enclosed);
  }

  /// Whether the place before a character is inside brackets.
  boolean encloses(int offset) {
    return enclosed.get(offset);
  }
}
