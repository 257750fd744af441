package io.github.pullquote.card;

import io.github.pullquote.article.Quote;
import io.github.pullquote.search.Claim;
import io.github.pullquote.search.Difference;
import io.github.pullquote.search.QuoteCheck;
import io.github.pullquote.search.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Says in words what differs between a claimed quotation and an article.
public final class QuoteDifferences {
  /// Longer words are shown by their first ones.
  private static final int WORDS = 90;

  /// The signs between which no word stands.
  private static final String EDGES = "^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$";

  private QuoteDifferences() {}

  /// What is said of one difference.
  ///
  /// @param own our words, and those of who claimed it
  /// @param article the article's words behind them
  public record Phrase(String own, Optional<Span> article) {
    /// As plain text: "Missing: ‘not’".
    @Override
    public String toString() {
      return own + article.map(Span::text).map(QuoteDifferences::quoted).orElse("");
    }

    /// In Discord's Markdown, in about `most` characters.
    Galley set(int most) {
      if (article.isEmpty()) {
        return new Galley().own(Markdown.escape(own, most));
      }
      Galley line =
          new Galley().own(Markdown.escape(own, 2 * most / 3)).own(Phrases.say("quotes.opening"));
      int room = Math.min(WORDS, most - line.length() - 2);
      boolean whole = line.quoteFirstWords(article.get(), room);
      return line.own((whole ? "" : "…") + Phrases.say("quotes.closing"));
    }
  }

  /// A phrase for each difference, in order.
  public static List<Phrase> of(QuoteCheck.Altered altered) {
    List<Difference> all = altered.differences();
    List<Phrase> phrases = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean moved = i + 1 < all.size() && isMoved(all.get(i), all.get(i + 1), altered.claim());
      if (moved) {
        phrases.add(moved(all.get(i), altered.claim()));
        i++;
      } else {
        phrases.add(phrase(all.get(i), altered.claim()));
      }
    }
    return phrases;
  }

  private static Phrase moved(Difference difference, Claim claim) {
    String own = Phrases.say("quotes.in-another-place") + " ";
    return difference.article().isPresent()
        ? new Phrase(own, difference.article())
        : new Phrase(own + quoted(difference.claimed(claim)), Optional.empty());
  }

  private static Phrase phrase(Difference difference, Claim claim) {
    if (!difference.hasClaimed()) {
      return new Phrase(Phrases.say("quotes.missing") + " ", difference.article());
    }
    String claimed = quoted(difference.claimed(claim));
    if (difference.article().isPresent()) {
      return new Phrase(Phrases.say("quotes.instead", claimed) + " ", difference.article());
    }
    return new Phrase(
        difference
            .elsewhere()
            .flatMap(Span::quote)
            .map(Quote::citation)
            .map(place -> Phrases.say("quotes.elsewhere", place, claimed))
            .orElseGet(() -> Phrases.say("quotes.added", claimed)),
        Optional.empty());
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
    String shown = Limits.shortened(words, WORDS);
    return Phrases.say("quotes.opening") + shown + Phrases.say("quotes.closing");
  }
}
