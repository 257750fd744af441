package io.github.pullquote.search;

import io.github.pullquote.article.Quote;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether a claimed quotation is what an article says.
public sealed interface QuoteCheck {
  /// What was claimed.
  Claim claim();

  /// What a quotation may do without altering a word.
  enum Liberty {
    /// A word is written with other capital letters, the first of a part apart.
    CAPITALS,
    /// Other commas, full stops and the like; quotation marks, dashes and spaces apart.
    PUNCTUATION,
    /// It leaves out words, and says so by an ellipsis.
    ELLIPSIS
  }

  /// The article's words, each of them, in the article's order.
  ///
  /// @param spans where they stand, in order: more than one where they cross into another passage
  ///   or leave words out
  /// @param places in how many places of the articles asked they stand; this is the first
  record Exact(Claim claim, List<Span> spans, Set<Liberty> liberties, int places)
      implements QuoteCheck {
    /// Refuses words that stand nowhere.
    public Exact {
      spans = atLeastOne(spans);
      liberties = Set.copyOf(liberties);
    }
  }

  /// Nearly the article's words.
  ///
  /// @param spans what the article has instead, in order
  /// @param differences where the two differ, in order; at least one
  record Altered(Claim claim, List<Span> spans, List<Difference> differences)
      implements QuoteCheck {
    /// Refuses what is not altered.
    public Altered {
      spans = atLeastOne(spans);
      differences = List.copyOf(differences);
      if (differences.isEmpty()) {
        throw new IllegalArgumentException("Nothing is altered: " + claim);
      }
    }
  }

  /// No words of the articles asked.
  ///
  /// @param nearest the sentence that shares most with it, and no more than that; empty if none
  ///   shares a word
  record Absent(Claim claim, Optional<Quote> nearest) implements QuoteCheck {}

  private static List<Span> atLeastOne(List<Span> spans) {
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("The words stand nowhere");
    }
    return List.copyOf(spans);
  }
}
