package io.github.pullquote.discord;

import io.github.pullquote.card.Card;

/// A card and who is to see it.
///
/// @param hidden whether only the user who caused it sees it
record Response(Card card, boolean hidden) {
  static Response hidden(Card card) {
    return new Response(card, true);
  }

  static Response open(Card card) {
    return new Response(card, false);
  }
}
