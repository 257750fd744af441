package io.github.pullquote.card;

import io.github.pullquote.article.Quote;
import io.github.pullquote.keypoints.KeyPoint;
import java.text.BreakIterator;
import java.util.Locale;

/// Writes the words of a key point in Discord's Markdown. Only what is longer than any sentence
/// should be is cut, visibly.
final class PointText {
  /// A point that takes more characters, as they are written, is shown by its first sentences.
  private static final int MOST = 1_500;

  private static final String CUT = " " + QuotationText.CUT;

  private PointText() {}

  /// A point of the author's, with its number.
  static String of(KeyPoint.Authored point) {
    return "**%d** · %s".formatted(point.number(), words(point.text()));
  }

  /// A quote, as one.
  static String of(KeyPoint.Extracted point) {
    Quote quote = point.quote();
    Quote shown = Excerpt.startOf(quote, MOST).shown();
    String words = words(shown.text());
    boolean whole = shown.equals(quote) || words.endsWith(CUT);
    return "> " + words + (whole ? "" : CUT);
  }

  private static String words(String text) {
    String escaped = Markdown.escape(text);
    return escaped.length() <= MOST ? escaped : start(text) + CUT;
  }

  /// The first sentences; where the first is too long itself, its first words.
  private static String start(String text) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text);
    String start = "";
    int end = sentences.next();
    while (end != BreakIterator.DONE) {
      String longer = Markdown.escape(text.substring(0, end).strip());
      if (longer.length() > MOST) {
        return start.isEmpty() ? Markdown.escapeFirstWords(text, MOST) : start;
      }
      start = longer;
      end = sentences.next();
    }
    return start;
  }
}
