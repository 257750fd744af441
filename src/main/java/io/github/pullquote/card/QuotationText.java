package io.github.pullquote.card;

import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Quote;
import io.github.pullquote.article.Sentence;
import io.github.pullquote.card.Card.Quotation;

/// Writes a quotation in Discord's Markdown: a block quote, the marked sentences in bold.
public final class QuotationText {
  /// Stands where words of the passage are left out.
  static final String CUT = "\\[…\\]";

  private QuotationText() {}

  /// The quotation as one line; `[…]` stands for what is left out of its passage.
  public static String of(Quotation quotation) {
    Quote shown = quotation.shown();
    Passage passage = shown.passage();
    StringBuilder text = new StringBuilder("> ");
    if (shown.first() > 1) {
      text.append(CUT).append(' ');
    }
    boolean bold = false;
    for (int number = shown.first(); number <= shown.last(); number++) {
      boolean marked = isMarked(quotation, number) && !isAllMarked(quotation);
      if (bold && !marked) {
        text.append("**");
      }
      text.append(number > shown.first() ? gap(passage, number) : "");
      if (marked && !bold) {
        text.append("**");
      }
      bold = marked;
      text.append(words(passage, number, quotation.longest()));
    }
    text.append(bold ? "**" : "");
    if (shown.last() < passage.sentences().size()) {
      text.append(' ').append(CUT);
    }
    return text.toString();
  }

  /// How many characters a sentence takes, at most about `longest`.
  static int length(Passage passage, int number, int longest) {
    return words(passage, number, longest).length() + 1;
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

  private static String words(Passage passage, int number, int longest) {
    Sentence sentence = passage.sentences().get(number - 1);
    String words = passage.textOf(sentence);
    String escaped = Markdown.escape(words);
    return escaped.length() <= longest
        ? escaped
        : Markdown.escapeFirstWords(words, longest) + " " + CUT;
  }
}
