package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import java.util.Optional;

/// What somebody finds in one place: the library there, as it is at one moment.
///
/// @param library the articles that can be asked
/// @param state how the server wants the bot
/// @param bound the article that the channel is bound to; a thread goes with its channel unless it
///   is bound itself
public record ReadingRoom(Library library, LibraryState state, Optional<Article> bound) {
  static ReadingRoom of(Library library, LibraryState state, Place place) {
    Optional<Article> bound =
        Optional.ofNullable(state.bindings().get(place.channel()))
            .or(
                () ->
                    place.parent().isPresent()
                        ? Optional.ofNullable(state.bindings().get(place.parent().getAsLong()))
                        : Optional.empty())
            .flatMap(library::withId);
    return new ReadingRoom(library, state, bound);
  }

  /// The article that a command means which names none: the one that the channel is bound to, else
  /// the first.
  public Article main() {
    return bound.orElse(library.main());
  }

  /// The only article to ask: the one that the user names, else the one that the channel is bound
  /// to; empty for all.
  public Optional<Article> only(Optional<Article> named) {
    return named.or(() -> bound);
  }
}
