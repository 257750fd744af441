package io.github.pullquote.search;

import io.github.pullquote.search.ArticleWords.Placed;
import io.github.pullquote.search.Regions.Region;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds the words of a library that a claim comes nearest to.
final class NearSearch {
  /// Stretches that are compared word by word, and how many pairs of words at the most.
  private static final int REGIONS = 12;

  private static final int PAIRS = 400_000;

  private final QuoteIndex index;
  private final Regions regions;

  NearSearch(QuoteIndex index) {
    this.index = index;
    this.regions = new Regions(index);
  }

  /// The best of all; empty if the library has no word of the claim.
  Optional<Alignment> find(Claim claim, OptionalInt only) throws IOException {
    WordWeights weights = new WordWeights(index, claim.words());
    Optional<Alignment> best = Optional.empty();
    int pairs = 0;
    for (Region region : regions.of(claim, weights, only, REGIONS)) {
      for (List<Placed> run : runs(region)) {
        Alignment laid = Alignment.of(claim, weights, run);
        if (best.isEmpty() || laid.score() > best.get().score()) {
          best = Optional.of(laid);
        }
      }
      pairs += claim.words().size() * (region.to() - region.from());
      if (pairs > PAIRS) {
        break;
      }
    }
    return best;
  }

  /// The words of a stretch, those of the body and of each text around it apart.
  private List<List<Placed>> runs(Region region) {
    ArticleWords words = index.words(region.article());
    List<List<Placed>> runs = new ArrayList<>();
    int from = Math.max(0, region.from());
    while (from < Math.min(region.to(), words.length())) {
      int to = Math.min(region.to(), words.end(from));
      if (to > from) {
        runs.add(words.words(from, to));
      }
      from = Math.max(to, from) + 1;
    }
    return runs;
  }
}
