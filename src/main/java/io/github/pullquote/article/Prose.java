package io.github.pullquote.article;

/// How running text looks, as against headings, labels and links.
final class Prose {
  private Prose() {}

  /// The last character, closing quotes and brackets apart.
  static char lastSign(String text) {
    int end = text.length();
    while (end > 1 && Characters.isCloser(text.charAt(end - 1))) {
      end--;
    }
    return text.charAt(end - 1);
  }

  static boolean endsSentence(String text) {
    return ".!?…。！？".indexOf(lastSign(text)) >= 0;
  }

  /// Whether the text ends as no heading does; a heading may ask a question.
  static boolean endsLikeBody(String text) {
    return ".!…:;,。！".indexOf(lastSign(text)) >= 0;
  }

  static int words(String text) {
    return (int) text.chars().filter(c -> c == ' ').count() + 1;
  }

  /// The letters and digits of a text in lower case, to compare it by.
  static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  static boolean hasLetter(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }
}
