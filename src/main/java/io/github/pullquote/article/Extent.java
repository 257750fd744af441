package io.github.pullquote.article;

/// How much a text holds, counted before anything is made of it: lines and marks take many times
/// their own size once they are read.
final class Extent {
  /// A text of the largest size has so many lines where they are short; and none is an article's
  /// that has more.
  private static final int MOST_LINES = 200_000;

  private static final int MOST_MARKS = 400_000;

  private Extent() {}

  /// Refuses a text of very many lines, blank ones apart.
  static void refuseManyLines(String text) throws UnreadableArticleException {
    int lines = 0;
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Characters.isLineEnd(c)) {
        blank = true;
      } else if (blank && !Characters.isSpace(c)) {
        blank = false;
        lines++;
      }
    }
    if (lines > MOST_LINES) {
      throw new UnreadableArticleException(FileFault.TOO_MANY_LINES, MOST_LINES);
    }
  }

  /// Refuses a Markdown text of very many marks within its lines.
  static void refuseManyMarks(String text) throws UnreadableArticleException {
    if (text.chars().filter(c -> "[]*_`<&\\!|".indexOf(c) >= 0).count() > MOST_MARKS) {
      throw new UnreadableArticleException(FileFault.TOO_MANY_MARKS, MOST_MARKS);
    }
  }
}
