package io.github.pullquote.keypoints;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A sentence as its words.
final class Words {
  private Words() {}

  /// The words in lower case, with straight apostrophes and hyphens within; numbers are words.
  static List<String> of(String sentence) {
    String text = sentence.toLowerCase(Locale.ROOT).replace('’', '\'');
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord = i < text.length() && isPart(text, i);
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isPart(String text, int i) {
    boolean within = joins(text.charAt(i)) && isLetter(text, i - 1) && isLetter(text, i + 1);
    return within || isLetter(text, i);
  }

  private static boolean joins(char c) {
    return c == '\'' || c == '-';
  }

  private static boolean isLetter(String text, int i) {
    return i >= 0
        && i < text.length()
        && (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i)));
  }
}
