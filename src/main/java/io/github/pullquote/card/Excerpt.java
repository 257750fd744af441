package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.Card.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How much of the article is shown around a quote. Only whole sentences are left out, unless a
/// single one is too long. Lengths are in characters as they are written to Discord.
enum Excerpt {
  /// The quote with its neighbouring sentences.
  CLOSE(0, 600),
  /// The whole passage.
  PASSAGE(1, 2_400),
  /// The passage with the one before and the one after; with more, where these are short.
  AROUND(2, 1_500);

  /// A quote that takes more is shown by its first sentences.
  private static final int QUOTE = 2_400;

  /// A sentence that takes more is cut between words.
  private static final int SENTENCE = 1_500;

  /// What a neighbouring passage may take.
  private static final int NEIGHBOUR = 700;

  /// Behind a neighbouring passage that takes no more, the next one is shown too.
  private static final int SHORT = 120;

  /// Passages on one side at the most.
  private static final int NEIGHBOURS = 3;

  /// What a quote and its neighbouring passages may take together, so that a message has room for
  /// the rest of the card.
  private static final int ALL = 2_900;

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
      case CLOSE -> isWhole(main(quote)) ? PASSAGE.wider(quote) : PASSAGE.than(this, quote);
      case PASSAGE -> hasNeighbours(quote) ? AROUND : CLOSE;
      case AROUND -> CLOSE;
    };
  }

  /// This excerpt, if it shows more than a closer one; else what is wider than this.
  private Excerpt than(Excerpt closer, Quote quote) {
    Quote shown = main(quote);
    Quote before = closer.main(quote);
    boolean more = shown.first() != before.first() || shown.last() != before.last();
    return more ? this : wider(quote);
  }

  private static boolean isWhole(Quote quote) {
    return quote.first() == 1 && quote.last() == quote.passage().sentences().size();
  }

  private static boolean hasNeighbours(Quote quote) {
    int number = quote.passage().number();
    Article article = quote.article();
    return article.passage(number - 1).isPresent() || article.passage(number + 1).isPresent();
  }

  /// The quotations to show, in the article's order.
  List<Quotation> of(Quote quote) {
    Quotation shown = new Quotation(main(quote), Optional.of(quote), SENTENCE);
    return this == AROUND ? withNeighbours(shown) : List.of(shown);
  }

  private Quote main(Quote quote) {
    return around(fitting(quote, QUOTE), most, SENTENCE);
  }

  private static List<Quotation> withNeighbours(Quotation quotation) {
    int room = Math.min(NEIGHBOUR, (ALL - length(quotation.shown())) / 2);
    List<Quotation> shown = new ArrayList<>(neighbours(quotation.shown(), -1, room).reversed());
    shown.add(quotation);
    shown.addAll(neighbours(quotation.shown(), 1, room));
    return shown;
  }

  /// The neighbouring passage, or its nearest sentences; and the next ones, where it is short.
  ///
  /// @param step -1 for those before, 1 for those behind
  private static List<Quotation> neighbours(Quote main, int step, int room) {
    Article article = main.article();
    List<Quotation> shown = new ArrayList<>();
    int left = room;
    Optional<Passage> next = article.passage(main.passage().number() + step);
    while (next.isPresent() && shown.size() < NEIGHBOURS) {
      Passage passage = next.get();
      Quotation one = step < 0 ? end(article, passage, left) : start(article, passage, left);
      int length = length(one.shown());
      if (!shown.isEmpty() && length > left) {
        break;
      }
      shown.add(one);
      left -= length;
      next = length <= SHORT ? article.passage(passage.number() + step) : Optional.empty();
    }
    return shown;
  }

  private static Quotation end(Article article, Passage passage, int room) {
    int last = passage.sentences().size();
    Quote quote = around(new Quote(article, passage, last, last), room, room);
    return new Quotation(quote, Optional.empty(), room);
  }

  private static Quotation start(Article article, Passage passage, int room) {
    Quote quote = around(new Quote(article, passage, 1, 1), room, room);
    return new Quotation(quote, Optional.empty(), room);
  }

  /// A quotation of nothing but the quote's first sentences, as many as `room` holds, at least one.
  static Quotation startOf(Quote quote, int room) {
    return new Quotation(fitting(quote, room), Optional.empty(), SENTENCE);
  }

  /// The quote's first sentences, as many as `room` holds; one that is too long alone is cut.
  static Quotation within(Quote quote, int room) {
    return new Quotation(fitting(quote, room), Optional.empty(), Math.min(room, SENTENCE));
  }

  /// How many characters the sentences of a quote take.
  static int length(Quote quote) {
    int length = 0;
    for (int number = quote.first(); number <= quote.last(); number++) {
      length += QuotationText.length(quote.passage(), number, SENTENCE);
    }
    return length;
  }

  private static Quote fitting(Quote quote, int room) {
    Passage passage = quote.passage();
    int last = quote.first();
    int left = room - QuotationText.length(passage, last, SENTENCE);
    while (last < quote.last()) {
      left -= QuotationText.length(passage, last + 1, SENTENCE);
      if (left < 0) {
        break;
      }
      last++;
    }
    return new Quote(quote.article(), passage, quote.first(), last);
  }

  /// As many sentences around the quote as `room` holds, the following ones first.
  private static Quote around(Quote quote, int room, int longest) {
    Passage passage = quote.passage();
    int first = quote.first();
    int last = quote.last();
    int left = room - length(quote);
    boolean grown = true;
    while (grown) {
      grown = false;
      if (last < passage.sentences().size()) {
        int next = QuotationText.length(passage, last + 1, longest);
        if (next <= left) {
          last++;
          left -= next;
          grown = true;
        }
      }
      if (first > 1) {
        int next = QuotationText.length(passage, first - 1, longest);
        if (next <= left) {
          first--;
          left -= next;
          grown = true;
        }
      }
    }
    return new Quote(quote.article(), passage, first, last);
  }
}
