package io.github.pullquote.card;

/// Who sees a card of a passage, and so what can be done with it.
public enum Audience {
  /// Everybody: it can be removed.
  ALL,
  /// The asker alone: it can be shared.
  ASKER,
  /// The asker alone, who has shared it.
  SHARER
}
