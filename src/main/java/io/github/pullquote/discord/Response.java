package io.github.pullquote.discord;

import io.github.pullquote.card.Card;

/// A card and who is to see it.
///
/// @param hidden whether only the user who caused it sees it
/// @param late what that user sees instead where the card comes too late to be shown to all
record Response(Card card, boolean hidden, Card late) {
  static Response hidden(Card card) {
    return new Response(card, true, card);
  }

  static Response open(Card card, Card late) {
    return new Response(card, false, late);
  }
}
