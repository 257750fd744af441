package io.github.pullquote.article;

import java.util.List;

/// What is done to the characters of a text: spaces are folded and invisible marks dropped, all
/// others stay as they are.
final class Characters {
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int WORD_JOINER = 0x2060;
  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int OBJECT_REPLACEMENT = 0xFFFC;
  private static final int FIRST_EMBEDDING = 0x202A;
  private static final int LAST_EMBEDDING = 0x202E;
  private static final int FIRST_ISOLATE = 0x2066;
  private static final int LAST_ISOLATE = 0x2069;

  private Characters() {}

  /// The lines of a text, whichever system wrote their ends.
  static List<String> lines(String text) {
    String ends = text.replace('\u2028', '\n').replace('\u2029', '\n').replace('\u0085', '\n');
    return ends.replace('\f', '\n').replace('\u000B', '\n').lines().toList();
  }

  /// A text on one line: runs of white space are one space, none at the ends.
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        if (space && !folded.isEmpty()) {
          folded.append(' ');
        }
        space = false;
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /// Whether a text is as [#fold] leaves it.
  static boolean isFolded(String text) {
    return fold(text).equals(text);
  }

  /// Whether a character ends a line of [#lines].
  static boolean isLineEnd(char c) {
    return "\n\r\f\u000B\u0085\u2028\u2029".indexOf(c) >= 0;
  }

  /// White space of any kind, the non-breaking ones included.
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// Marks that no reader sees. The zero-width joiners stay: they shape emoji and some scripts.
  /// What turns the direction of writing goes: left open, it turns all that is shown behind a
  /// quotation.
  private static boolean isInvisible(char c) {
    return c == ZERO_WIDTH_SPACE
        || c == WORD_JOINER
        || c == BYTE_ORDER_MARK
        || c == SOFT_HYPHEN
        || c == OBJECT_REPLACEMENT
        || (c >= FIRST_EMBEDDING && c <= LAST_EMBEDDING)
        || (c >= FIRST_ISOLATE && c <= LAST_ISOLATE)
        || Character.isISOControl(c);
  }

  /// Whether a character closes what a sentence stands in: a quotation or a bracket.
  static boolean isCloser(char c) {
    return "\"'”’»›)]}".indexOf(c) >= 0;
  }

  /// Whether a character opens a quotation or a bracket.
  static boolean isOpener(char c) {
    return "\"'“‘«‹„([{¿¡".indexOf(c) >= 0;
  }
}
