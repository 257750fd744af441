package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.Quoted.Origin;
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
  static Galley of(Article article, KeyPoint.Authored point) {
    Origin origin = new Origin.KeyPoint(point.number());
    Galley text = new Galley().own("**%d** · ".formatted(point.number()));
    return add(text, article, origin, 0, point.text());
  }

  /// A quote, as one.
  static Galley of(KeyPoint.Extracted point) {
    Quote quote = point.quote();
    Quote shown = Excerpt.startOf(quote, MOST).shown();
    int start = shown.sentences().getFirst().start();
    Origin passage = new Origin.Passage(shown.passage().number());
    Galley text = add(new Galley().own("> "), shown.article(), passage, start, shown.text());
    boolean said = shown.equals(quote) || text.toString().endsWith(CUT);
    return said ? text : text.own(CUT);
  }

  private static Galley add(Galley text, Article article, Origin origin, int start, String words) {
    boolean whole = Markdown.escape(words).length() <= MOST;
    int end = start + (whole ? words.length() : start(words).length());
    return text.quote(article, origin, start, end).own(whole ? "" : CUT);
  }

  /// The first sentences; where the first is too long itself, its first words.
  private static String start(String text) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text);
    String start = "";
    int end = sentences.next();
    while (end != BreakIterator.DONE) {
      String longer = text.substring(0, end).stripTrailing();
      if (Markdown.escape(longer).length() > MOST) {
        return start.isEmpty() ? Markdown.firstWords(text, MOST) : start;
      }
      start = longer;
      end = sentences.next();
    }
    return start;
  }
}
