package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Citation;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.Card.Asked;
import io.github.pullquote.library.Whereabouts;

/// What is said of a place of an earlier text before the card that shows where it is now.
public final class MovedPlaces {
  private MovedPlaces() {}

  /// What the card of the place of now begins with; it takes the place of a question, so that it
  /// stays with the card.
  ///
  /// @param then the place in the earlier text
  public static Asked found(Citation then, Whereabouts.Same found) {
    Quote now = found.now();
    return new Asked(
        now.citation().equals(then)
            ? Phrases.say("places.still-the-same", ArticleLines.named(now.article()), then)
            : Phrases.say("places.moved", then, ArticleLines.named(now.article()), now.citation()));
  }

  /// The same for words that have changed.
  public static Asked changed(Citation then, Whereabouts.Changed found) {
    Quote nearest = found.nearest();
    return new Asked(
        Phrases.say(
            "places.changed", then, ArticleLines.named(nearest.article()), nearest.citation()));
  }

  /// Nothing of a place is left.
  public static Card removed(Citation then, Article now) {
    return Card.of(Phrases.say("places.removed", then, ArticleLines.named(now)));
  }
}
