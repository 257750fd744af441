package io.github.pullquote.card;

import io.github.pullquote.article.Quote;
import io.github.pullquote.card.Card.Elsewhere;
import java.util.List;
import java.util.Optional;

/// Says of an answer that other articles answer the question just as well.
public final class EqualAnswers {
  private static final int SHOWN = 2;
  private static final int TITLE = 80;

  private EqualAnswers() {}

  /// The card of an answer, and above its buttons where else the question is answered.
  ///
  /// @param others a quote of each other article; the card stays as it is if there is none
  public static Card on(Card card, List<Quote> others) {
    return on(card, others.isEmpty() ? Optional.empty() : Optional.of(line(others)));
  }

  /// The card, and above its buttons what another card of the same answer says of that.
  public static Card on(Card card, Optional<Elsewhere> elsewhere) {
    if (elsewhere.isEmpty()) {
      return card;
    }
    return card.above(elsewhere.get());
  }

  private static Elsewhere line(List<Quote> others) {
    return new Elsewhere(
        "%s %s it equally well."
            .formatted(
                Wording.list(others, SHOWN, EqualAnswers::place),
                others.size() == 1 ? "answers" : "answer"));
  }

  private static String place(Quote quote) {
    return "%s (%s)".formatted(ArticleLines.named(quote.article(), TITLE), quote.citation());
  }
}
