package io.github.pullquote.card;

import io.github.pullquote.article.Quote;
import io.github.pullquote.search.Claim;
import io.github.pullquote.search.Difference;
import io.github.pullquote.search.QuoteCheck;
import io.github.pullquote.search.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says in words what differs between a claimed quotation and an article.
public final class QuoteDifferences {
  /// Longer words are shown by their first ones.
  private static final int WORDS = 90;

  /// The signs between which no word stands.
  private static final String EDGES = "^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$";

  private QuoteDifferences() {}

  /// A phrase for each difference, in order, as plain text: "Missing: ‘not’".
  public static List<String> of(QuoteCheck.Altered altered) {
    List<Difference> all = altered.differences();
    List<String> phrases = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean moved = i + 1 < all.size() && isMoved(all.get(i), all.get(i + 1), altered.claim());
      if (moved) {
        phrases.add("In another place: " + quoted(movedWords(all.get(i), altered.claim())));
        i++;
      } else {
        phrases.add(phrase(all.get(i), altered.claim()));
      }
    }
    return phrases;
  }

  private static String phrase(Difference difference, Claim claim) {
    String claimed = quoted(difference.claimed(claim));
    String article = difference.article().map(Span::text).map(QuoteDifferences::quoted).orElse("");
    if (!difference.hasClaimed()) {
      return "Missing: " + article;
    }
    if (difference.article().isPresent()) {
      return "Instead of %s the article has %s".formatted(claimed, article);
    }
    return difference
        .elsewhere()
        .flatMap(Span::quote)
        .map(Quote::citation)
        .map(place -> "From elsewhere (%s): %s".formatted(place, claimed))
        .orElse("Added: " + claimed);
  }

  /// Whether the words that are missing at one of two places are those added at the other.
  private static boolean isMoved(Difference one, Difference next, Claim claim) {
    boolean crossed =
        one.hasClaimed() != next.hasClaimed()
            && one.article().isPresent() != next.article().isPresent();
    return crossed && bare(movedWords(one, claim)).equals(bare(movedWords(next, claim)));
  }

  private static String movedWords(Difference difference, Claim claim) {
    return difference.article().map(Span::text).orElseGet(() -> difference.claimed(claim));
  }

  private static String bare(String words) {
    return words.replaceAll(EDGES, "").toLowerCase(Locale.ROOT);
  }

  private static String quoted(String words) {
    return "‘" + Limits.shortened(words, WORDS) + "’";
  }
}
