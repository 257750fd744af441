package io.github.pullquote.discord;

import io.github.pullquote.card.Card;
import io.github.pullquote.card.Form;

/// What a command, a button or a form is answered with.
sealed interface Reply permits Response, Reply.Ask, Reply.Change, Reply.Discussed {
  /// A form to fill in; only a command or a button can be answered so, and only at once.
  record Ask(Form form) implements Reply {}

  /// A card in the place of the one whose button was pressed, or whose button opened the form.
  record Change(Card card) implements Reply {}

  /// A card for everybody, and a thread on it. What comes late is for one alone, and has none.
  record Discussed(Response response, Discussion discussion) implements Reply {}
}
