package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Citation;
import java.util.Optional;

/// What became of an article that a key names.
public sealed interface Lookup {
  /// It is there, at the revision that was named.
  record Present(Article article) implements Lookup {}

  /// It is there, but its text has changed since.
  ///
  /// @param then what is remembered of the text that was named
  record Revised(Article now, Optional<EarlierText> then) implements Lookup {
    /// What became of a place of the text that was named.
    public Whereabouts find(Citation place) {
      return then.map(it -> it.find(place, now)).orElseGet(Whereabouts.Forgotten::new);
    }
  }

  /// It is not in the library, or no longer.
  record Gone() implements Lookup {}
}
