package io.github.pullquote.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// Finds the stretches of a library that hold most of a claim's words, the telling ones above all.
final class Regions {
  /// Words of the claim that are looked for, the rarest.
  private static final int SEEDS = 32;

  /// No further word is looked for once so many places were looked at.
  private static final int ENOUGH = 4_000;

  /// Places of the commonest words that are looked at.
  private static final int PLACES = 60_000;

  /// What half of a stretch is longer than the claim.
  private static final int SLACK = 12;

  /// What is looked at on both sides of a stretch.
  private static final int MARGIN = 12;

  /// What an ellipsis may leave out, and how many of them count.
  private static final int LEFT_OUT = 200;

  private static final int ELLIPSES = 4;

  private final QuoteIndex index;

  Regions(QuoteIndex index) {
    this.index = index;
  }

  /// A stretch of words of one article.
  record Region(int article, int from, int to) {}

  private record Tile(int article, int number) {}

  /// What was found in a tile: how much it tells, and the last word that told it.
  private static final class Tally {
    private double weight;
    private int last = -1;

    void add(int seed, double more) {
      if (seed != last) {
        last = seed;
        weight += more;
      }
    }
  }

  /// The stretches that hold most, best first; they overlap.
  List<Region> of(Claim claim, WordWeights weights, OptionalInt only, int most) throws IOException {
    List<Word> words = claim.words();
    int gaps = Math.min(claim.starts().size() - 1, ELLIPSES);
    int half = words.size() + SLACK + gaps * LEFT_OUT / 2;
    Map<Tile, Tally> tallies = new HashMap<>();
    int[] left = {PLACES};
    List<String> seeds = seeds(words, weights);
    for (int seed = 0; seed < seeds.size() && left[0] > PLACES - ENOUGH; seed++) {
      int number = seed;
      double weight = weights.of(seeds.get(seed));
      index.visit(
          seeds.get(seed),
          only,
          (article, position) -> {
            int tile = position / half;
            add(tallies, new Tile(article, tile), number, weight);
            add(tallies, new Tile(article, tile - 1), number, weight);
            left[0]--;
            return left[0] > 0;
          });
    }
    List<Map.Entry<Tile, Tally>> best = new ArrayList<>(tallies.entrySet());
    best.sort(
        Comparator.comparingDouble((Map.Entry<Tile, Tally> it) -> -it.getValue().weight)
            .thenComparingInt(it -> it.getKey().article())
            .thenComparingInt(it -> it.getKey().number()));
    return best.stream().limit(most).map(it -> region(it.getKey(), half)).toList();
  }

  private static void add(Map<Tile, Tally> tallies, Tile tile, int seed, double weight) {
    tallies.computeIfAbsent(tile, it -> new Tally()).add(seed, weight);
  }

  private List<String> seeds(List<Word> words, WordWeights weights) {
    Set<String> distinct = new HashSet<>();
    return words.stream()
        .map(Word::key)
        .filter(distinct::add)
        .filter(weights::occurs)
        .sorted(Comparator.comparingDouble(key -> -weights.of(key)))
        .limit(SEEDS)
        .toList();
  }

  private static Region region(Tile tile, int half) {
    int from = tile.number() * half;
    return new Region(tile.article(), from - MARGIN, from + 2 * half + MARGIN);
  }
}
