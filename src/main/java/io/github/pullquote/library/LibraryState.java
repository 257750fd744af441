package io.github.pullquote.library;

import java.util.Map;

/// What is known of a server's library beside its articles.
///
/// @param edition grows with each change of its articles, their titles included, and is given once
///   in the store; 0 for a server that never had an article
/// @param preferences how the server wants the bot
/// @param bindings channel id to the id of the article that is asked there
public record LibraryState(long edition, Preferences preferences, Map<Long, String> bindings) {
  /// Keeps a copy.
  public LibraryState {
    bindings = Map.copyOf(bindings);
  }
}
