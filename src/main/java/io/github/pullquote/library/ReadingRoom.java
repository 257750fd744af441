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
        boundTo(place.channel(), library, state)
            .or(
                () ->
                    place.parent().isPresent()
                        ? boundTo(place.parent().getAsLong(), library, state)
                        : Optional.empty());
    return new ReadingRoom(library, state, bound);
  }

  private static Optional<Article> boundTo(long channel, Library library, LibraryState state) {
    return Optional.ofNullable(state.bindings().get(channel)).flatMap(library::withId);
  }

  /// The article that a channel or thread is bound to itself.
  public Optional<Article> boundTo(long channel) {
    return boundTo(channel, library, state);
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
