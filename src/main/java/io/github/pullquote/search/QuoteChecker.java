package io.github.pullquote.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Compares claimed quotations with what the articles of a library say.
final class QuoteChecker {
  /// A claim that shares less with the words it comes nearest to is absent, and not altered. As
  /// measured: docs/quotations.md.
  private static final double ALTERED = 0.28;

  /// Fewer words too many are not looked for elsewhere: they would be found by chance.
  private static final int TELLING = 4;

  private final QuoteIndex index;
  private final ExactSearch exact;
  private final NearSearch near;
  private final Candidates candidates;

  /// @param candidates of the same library
  QuoteChecker(QuoteIndex index, Candidates candidates) {
    this.index = index;
    this.exact = new ExactSearch(index);
    this.near = new NearSearch(index);
    this.candidates = candidates;
  }

  /// @param only the place of the only article to look at
  /// @param stems the claim's, without stop words
  QuoteCheck check(Claim claim, List<String> stems, OptionalInt only) throws IOException {
    Optional<QuoteCheck.Exact> same = exact.find(claim, only);
    if (same.isPresent()) {
      return same.get();
    }
    Optional<Alignment> laid = near.find(claim, only).filter(it -> it.share() >= ALTERED);
    if (laid.isPresent()) {
      return withOrigins(Comparison.of(laid.get()));
    }
    return new QuoteCheck.Absent(claim, candidates.nearestSentence(stems, only));
  }

  /// Words too many may be the article's own, from another place.
  private QuoteCheck withOrigins(QuoteCheck check) throws IOException {
    if (!(check instanceof QuoteCheck.Altered altered)) {
      return check;
    }
    List<Difference> differences = new ArrayList<>();
    for (Difference difference : altered.differences()) {
      Optional<Claim> extra =
          Claim.of(difference.claimed(altered.claim()))
              .filter(words -> difference.article().isEmpty())
              .filter(words -> words.words().size() >= TELLING);
      differences.add(
          extra.isEmpty()
              ? difference
              : difference.standing(origin(extra.get(), altered.spans().getFirst())));
    }
    return new QuoteCheck.Altered(altered.claim(), altered.spans(), differences);
  }

  private Optional<Span> origin(Claim words, Span beside) throws IOException {
    OptionalInt same = OptionalInt.of(index.place(beside.source().article()));
    return exact.find(words, same).map(found -> found.spans().getFirst());
  }
}
