package io.github.pullquote.card;

import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Quote;
import io.github.pullquote.article.Sentence;
import io.github.pullquote.card.Card.Quotation;
import io.github.pullquote.card.Quoted.Origin;

/// Writes a quotation in Discord's Markdown: a block quote, the marked sentences in bold.
public final class QuotationText {
  /// Stands where words of the passage are left out.
  static final String CUT = "\\[…\\]";

  private static final String MARK = "**";

  private QuotationText() {}

  /// The quotation as one line; `[…]` stands for what is left out of its passage.
  public static Card.Text of(Quotation quotation) {
    Quote shown = quotation.shown();
    Passage passage = shown.passage();
    Galley text = new Galley().own(shown.first() > 1 ? "> " + CUT + " " : "> ");
    boolean bold = false;
    boolean whole = true;
    for (int number = shown.first(); number <= shown.last(); number++) {
      boolean marked = isMarked(quotation, number) && !isAllMarked(quotation);
      text.own(bold && !marked ? MARK : "");
      text.own(whole ? "" : " " + CUT);
      text.own(number > shown.first() ? gap(passage, number) : "");
      text.own(marked && !bold ? MARK : "");
      bold = marked;
      whole = add(text, shown, number, quotation.longest());
    }
    text.own(bold ? MARK : "");
    text.own(whole && shown.last() == passage.sentences().size() ? "" : " " + CUT);
    return text.text();
  }

  /// How many characters a sentence takes, at most about `longest`.
  static int length(Passage passage, int number, int longest) {
    String words = passage.textOf(passage.sentences().get(number - 1));
    int whole = Markdown.escape(words).length();
    return whole <= longest
        ? whole + 1
        : Markdown.escapeFirstWords(words, longest).length() + 2 + CUT.length();
  }

  private static String gap(Passage passage, int number) {
    int end = passage.sentences().get(number - 2).end();
    return passage.text().substring(end, passage.sentences().get(number - 1).start());
  }

  private static boolean isMarked(Quotation quotation, int number) {
    return quotation.highlight().filter(h -> h.first() <= number && number <= h.last()).isPresent();
  }

  /// A mark on everything marks nothing.
  private static boolean isAllMarked(Quotation quotation) {
    Quote shown = quotation.shown();
    return isMarked(quotation, shown.first()) && isMarked(quotation, shown.last());
  }

  /// Returns whether the sentence is whole.
  private static boolean add(Galley text, Quote shown, int number, int longest) {
    Sentence sentence = shown.passage().sentences().get(number - 1);
    Origin passage = new Origin.Passage(shown.passage().number());
    return text.quoteFirstWords(
        shown.article(), passage, sentence.start(), sentence.end(), longest);
  }
}
