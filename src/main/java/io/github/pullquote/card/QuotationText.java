package io.github.pullquote.card;

import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Quote;
import io.github.pullquote.article.Sentence;
import io.github.pullquote.card.Card.Quotation;

/// Writes a quotation in Discord's Markdown: a block quote, the marked sentences in bold.
public final class QuotationText {
  /// A sentence longer than this is cut between words; in characters of the article.
  static final int LONGEST_SENTENCE = 1_500;

  /// Stands where sentences of the passage are left out.
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
      boolean marked = isMarked(quotation, number) && !shown.equals(quotation.highlight().get());
      if (bold && !marked) {
        text.append("**");
      }
      text.append(number > shown.first() ? gap(passage, number) : "");
      if (marked && !bold) {
        text.append("**");
      }
      bold = marked;
      text.append(words(passage, passage.sentences().get(number - 1)));
    }
    text.append(bold ? "**" : "");
    if (shown.last() < passage.sentences().size()) {
      text.append(' ').append(CUT);
    }
    return text.toString();
  }

  private static String gap(Passage passage, int number) {
    int end = passage.sentences().get(number - 2).end();
    return passage.text().substring(end, passage.sentences().get(number - 1).start());
  }

  private static boolean isMarked(Quotation quotation, int number) {
    return quotation.highlight().filter(h -> h.first() <= number && number <= h.last()).isPresent();
  }

  private static String words(Passage passage, Sentence sentence) {
    String words = passage.textOf(sentence);
    if (words.length() <= LONGEST_SENTENCE) {
      return Markdown.escape(words);
    }
    int space = words.lastIndexOf(' ', LONGEST_SENTENCE);
    int end = space > 0 ? space : LONGEST_SENTENCE;
    return Markdown.escape(words.substring(0, end)) + " " + CUT;
  }
}
