package io.github.pullquote.article;

import java.util.List;

/// What an article is called.
final class Title {
  /// A longer line is no title.
  static final int LONGEST = 300;

  private static final int LONGEST_MADE = 80;

  private Title() {}

  /// A title made of a text without one: its first sentence, cut at a word where it is long.
  static String of(String text) {
    String beginning = text.substring(0, Math.min(text.length(), LONGEST));
    List<Sentence> sentences = Sentences.split(beginning);
    String first = beginning.substring(0, sentences.getFirst().end());
    if (first.length() <= LONGEST_MADE) {
      return first;
    }
    int space = first.lastIndexOf(' ', LONGEST_MADE - 1);
    int cut = space > 0 ? space : LONGEST_MADE - 1;
    // Half of a surrogate pair is no character.
    cut -= Character.isHighSurrogate(first.charAt(cut - 1)) ? 1 : 0;
    return first.substring(0, cut) + "…";
  }
}
