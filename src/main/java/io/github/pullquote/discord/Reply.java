package io.github.pullquote.discord;

import io.github.pullquote.card.Form;

/// What a command is answered with.
sealed interface Reply permits Response, Reply.Ask {
  /// A form to fill in; only a command or a button can be answered so, and only at once.
  record Ask(Form form) implements Reply {}
}
