package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.Card.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How much of the article is shown around a quote. Only whole sentences are left out.
enum Excerpt {
  /// The quote with its neighbouring sentences.
  CLOSE(0, 600),
  /// The whole passage.
  PASSAGE(1, 2_400),
  /// The passage with the one before and the one after.
  AROUND(2, 1_500);

  /// What a neighbouring passage may take, in characters.
  private static final int NEIGHBOUR = 700;

  private final int level;
  private final int most;

  Excerpt(int level, int most) {
    this.level = level;
    this.most = most;
  }

  /// The excerpt of a level, 0 the closest; the widest for higher levels than there are.
  static Excerpt at(int level) {
    return switch (level) {
      case 0 -> CLOSE;
      case 1 -> PASSAGE;
      default -> AROUND;
    };
  }

  int level() {
    return level;
  }

  /// The excerpt that shows more than this one, or the closest where none does.
  Excerpt wider(Quote quote) {
    return switch (this) {
      case CLOSE -> PASSAGE.of(quote).equals(of(quote)) ? PASSAGE.wider(quote) : PASSAGE;
      case PASSAGE -> AROUND.of(quote).size() > 1 ? AROUND : CLOSE;
      case AROUND -> CLOSE;
    };
  }

  /// The quotations to show, in the article's order.
  List<Quotation> of(Quote quote) {
    Quotation main = new Quotation(around(quote, most), Optional.of(quote));
    if (this != AROUND) {
      return List.of(main);
    }
    Article article = quote.article();
    int number = quote.passage().number();
    List<Quotation> shown = new ArrayList<>();
    article.passage(number - 1).ifPresent(p -> shown.add(end(article, p)));
    shown.add(main);
    article.passage(number + 1).ifPresent(p -> shown.add(start(article, p)));
    return shown;
  }

  /// As many sentences around the quote as `most` characters hold, the following ones first.
  private static Quote around(Quote quote, int most) {
    Passage passage = quote.passage();
    int first = quote.first();
    int last = quote.last();
    boolean grown = true;
    while (grown) {
      grown = false;
      if (last < passage.sentences().size() && length(passage, first, last + 1) <= most) {
        last++;
        grown = true;
      }
      if (first > 1 && length(passage, first - 1, last) <= most) {
        first--;
        grown = true;
      }
    }
    return new Quote(quote.article(), passage, first, last);
  }

  private static Quotation end(Article article, Passage passage) {
    int last = passage.sentences().size();
    return new Quotation(
        around(new Quote(article, passage, last, last), NEIGHBOUR), Optional.empty());
  }

  private static Quotation start(Article article, Passage passage) {
    return new Quotation(around(new Quote(article, passage, 1, 1), NEIGHBOUR), Optional.empty());
  }

  private static int length(Passage passage, int first, int last) {
    return passage.sentences().get(last - 1).end() - passage.sentences().get(first - 1).start();
  }
}
