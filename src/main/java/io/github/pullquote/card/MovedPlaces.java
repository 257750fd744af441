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
            ? "%s was revised since. **%s** still says the same:"
                .formatted(ArticleLines.named(now.article()), then)
            : "This was **%s** in an earlier version of %s. The same words are now **%s**:"
                .formatted(then, ArticleLines.named(now.article()), now.citation()));
  }

  /// The same for words that have changed.
  public static Asked changed(Citation then, Whereabouts.Changed found) {
    Quote nearest = found.nearest();
    return new Asked(
        "**%s** of an earlier version of %s was changed or removed. The nearest now is **%s**:"
            .formatted(then, ArticleLines.named(nearest.article()), nearest.citation()));
  }

  /// Nothing of a place is left.
  public static Card removed(Citation then, Article now) {
    return Card.of(
        "**%s** of an earlier version of %s was removed: nothing like it stands there now. Ask again to see what it says."
            .formatted(then, ArticleLines.named(now)));
  }
}
