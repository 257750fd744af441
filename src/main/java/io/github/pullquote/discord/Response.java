package io.github.pullquote.discord;

import io.github.pullquote.card.Card;
import java.util.function.UnaryOperator;

/// A card and who is to see it. A message can only be answered for everybody, and what comes late
/// only for one; else `hidden` decides.
///
/// @param open the card that everybody sees
/// @param own the card that only the user sees who caused it
/// @param hidden whether only that user is to see it
record Response(Card open, Card own, boolean hidden) implements Reply {
  static Response hidden(Card card) {
    return new Response(card, card, true);
  }

  static Response open(Card card) {
    return new Response(card, card, false);
  }

  /// The same with other cards.
  Response map(UnaryOperator<Card> change) {
    return new Response(change.apply(open), change.apply(own), hidden);
  }

  /// The card that is to be seen.
  Card card() {
    return hidden ? own : open;
  }
}
