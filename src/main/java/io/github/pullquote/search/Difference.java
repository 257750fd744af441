package io.github.pullquote.search;

import java.util.Optional;

/// A place where a claimed quotation and the article have different words.
///
/// @param start offset of its first character in the claim
/// @param end offset behind its last character; the same where the claim lacks words
/// @param article the article's words; empty where the claim has words too many
/// @param elsewhere where else in the article those words too many stand; empty if nowhere
public record Difference(int start, int end, Optional<Span> article, Optional<Span> elsewhere) {
  /// Refuses a difference without words.
  public Difference {
    if (start < 0 || end < start || (end == start && article.isEmpty())) {
      throw new IllegalArgumentException("Nothing differs from %d to %d".formatted(start, end));
    }
  }

  /// Whether the claim has words here that are not the article's.
  public boolean hasClaimed() {
    return end > start;
  }

  /// The claim's words, as they were claimed; empty where it lacks some.
  public String claimed(Claim claim) {
    return claim.text().substring(start, end);
  }

  /// The same, its words found elsewhere.
  Difference standing(Optional<Span> elsewhere) {
    return new Difference(start, end, article, elsewhere);
  }
}
