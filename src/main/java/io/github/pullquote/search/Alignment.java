package io.github.pullquote.search;

import io.github.pullquote.search.ArticleWords.Placed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The best way to lay the words of a claim beside a run of an article's words, in order: as many
/// as possible beside themselves, all of the claim's and any part of the article's. It is the
/// semi-global alignment with affine gaps (Gotoh, An improved algorithm for matching biological
/// sequences, 1982).
final class Alignment {
  /// What a word brings that stands beside itself, added to its weight; and beside what it may be,
  /// mistyped.
  private static final float SAME = 0.5f;

  private static final float NEAR = 0.3f;

  /// What it costs to lay a word beside another; to have a word too many, and each further one; to
  /// lack a word of the article's, and each further one.
  private static final float OTHER = -0.8f;

  private static final float ADD = -0.7f;
  private static final float ADD_MORE = -0.4f;
  private static final float MISS = -0.7f;
  private static final float MISS_MORE = -0.1f;

  private static final float NEVER = -1e6f;

  /// What a few words bring by chance, somewhere in a library.
  private static final float CHANCE = 0.8f;

  /// How the last word was laid: beside another, with none of the article's, with none of the
  /// claim's.
  private static final int BESIDE = 0;

  private static final int ADDED = 1;
  private static final int MISSING = 2;

  /// A word of the claim beside one of the article that it is, or may be.
  ///
  /// @param claimed the number of the claim's word
  /// @param article the number of the article's word in the run
  record Pair(int claimed, int article, boolean same) {}

  private final Claim claim;
  private final float[] weights;
  private final List<Placed> run;
  private final String[] keys;
  private final boolean[][] near;
  private final byte[] trace;
  private List<Pair> pairs = new ArrayList<>();
  private float score = NEVER;

  private Alignment(Claim claim, WordWeights weights, List<Placed> run) {
    this.claim = claim;
    this.run = run;
    this.weights = new float[claim.words().size()];
    for (int i = 0; i < this.weights.length; i++) {
      this.weights[i] = (float) weights.of(claim.words().get(i).key());
    }
    this.keys = run.stream().map(placed -> placed.word().key()).toArray(String[]::new);
    this.near = near();
    this.trace = new byte[(this.weights.length + 1) * (keys.length + 1)];
  }

  /// Lays a claim beside a run of words.
  static Alignment of(Claim claim, WordWeights weights, List<Placed> run) {
    Alignment alignment = new Alignment(claim, weights, run);
    alignment.lay();
    return alignment;
  }

  Claim claim() {
    return claim;
  }

  List<Placed> run() {
    return run;
  }

  /// The words that stand beside themselves, or beside what they may be; in order.
  List<Pair> pairs() {
    return pairs;
  }

  /// What it brings; comparable for the same claim.
  float score() {
    return score;
  }

  /// What it brings beyond chance, as a share of what the very words would bring; 1 at the most,
  /// and below 0 where little is alike.
  double share() {
    float all = 0;
    for (float weight : weights) {
      all += weight + SAME;
    }
    return (score - CHANCE) / all;
  }

  /// The article's words that a word of the claim may be. Where the word itself occurs, it is not
  /// mistyped.
  private boolean[][] near() {
    Set<String> known = new HashSet<>(Arrays.asList(keys));
    boolean[][] all = new boolean[weights.length][];
    for (int i = 0; i < all.length; i++) {
      String word = claim.words().get(i).key();
      boolean[] one = new boolean[keys.length];
      for (int j = 0; j < one.length && !known.contains(word); j++) {
        one[j] = Typo.isPossible(word, keys[j]);
      }
      all[i] = one;
    }
    return all;
  }

  private boolean isSame(int claimed, int article) {
    return claim.words().get(claimed).key().equals(keys[article]);
  }

  private float beside(int claimed, int article) {
    if (isSame(claimed, article)) {
      return SAME + weights[claimed];
    }
    return near[claimed][article] ? NEAR : OTHER;
  }

  /// The best that so many words of the claim bring, beside the article's up to each, by how the
  /// last of them was laid.
  private static final class Row {
    private final float[] beside;
    private final float[] added;
    private final float[] missing;

    Row(int columns, float all) {
      beside = new float[columns];
      added = new float[columns];
      missing = new float[columns];
      Arrays.fill(beside, all);
      Arrays.fill(added, NEVER);
      Arrays.fill(missing, NEVER);
    }

    int how(int column) {
      boolean lacks = missing[column] > Math.max(beside[column], added[column]);
      return lacks ? MISSING : beside[column] >= added[column] ? BESIDE : ADDED;
    }

    float best(int column) {
      return Math.max(missing[column], Math.max(beside[column], added[column]));
    }
  }

  private void lay() {
    Row row = new Row(keys.length + 1, 0);
    for (int word = 0; word < weights.length; word++) {
      row = next(row, word);
    }
    traceBack(row);
  }

  /// The row of one word more.
  private Row next(Row last, int word) {
    Row row = new Row(keys.length + 1, NEVER);
    boolean free = claim.starts().contains(word + 1);
    boolean end = word + 1 == weights.length;
    for (int column = 0; column <= keys.length; column++) {
      int how = 0;
      if (column > 0) {
        row.beside[column] = last.best(column - 1) + beside(word, column - 1);
        how = last.how(column - 1);
      }
      float more = last.added[column] + ADD_MORE;
      float first = Math.max(last.beside[column], last.missing[column]) + ADD;
      row.added[column] = Math.max(more, first);
      how |= (more > first ? ADDED : last.how(column)) << 2;
      if (column > 0 && !end) {
        float further = row.missing[column - 1] + (free ? 0 : MISS_MORE);
        float opened = Math.max(row.beside[column - 1], row.added[column - 1]) + (free ? 0 : MISS);
        row.missing[column] = Math.max(further, opened);
        how |= (further > opened ? MISSING : row.how(column - 1)) << 4;
      }
      trace[(word + 1) * (keys.length + 1) + column] = (byte) how;
    }
    return row;
  }

  private void traceBack(Row row) {
    int column = 0;
    for (int end = 0; end <= keys.length; end++) {
      if (row.best(end) > score) {
        score = row.best(end);
        column = end;
      }
    }
    int state = row.how(column);
    int word = weights.length;
    while (word > 0) {
      int before = trace[word * (keys.length + 1) + column] >> (2 * state) & 3;
      if (state != MISSING) {
        word--;
      }
      if (state != ADDED) {
        column--;
      }
      if (state == BESIDE && (isSame(word, column) || near[word][column])) {
        pairs.addFirst(new Pair(word, column, isSame(word, column)));
      }
      state = before;
    }
    keepBest();
  }

  /// Drops the pairs at both ends that cost more than they bring: those words stand together by
  /// chance. It is the stretch of the largest sum (Kadane's).
  private void keepBest() {
    float best = NEVER;
    float sum = 0;
    int from = 0;
    int bestFrom = 0;
    int bestTo = 0;
    for (int i = 0; i < pairs.size(); i++) {
      float joined = i == from ? 0 : sum + between(pairs.get(i - 1), pairs.get(i));
      if (joined < 0) {
        from = i;
        joined = 0;
      }
      sum = joined + beside(pairs.get(i).claimed(), pairs.get(i).article());
      if (sum > best) {
        best = sum;
        bestFrom = from;
        bestTo = i + 1;
      }
    }
    pairs = List.copyOf(pairs.subList(bestFrom, bestTo));
  }

  /// What the words between two pairs cost.
  private float between(Pair one, Pair next) {
    int claimed = next.claimed() - one.claimed() - 1;
    int article = next.article() - one.article() - 1;
    boolean free =
        claim.starts().stream().anyMatch(start -> start > one.claimed() && start <= next.claimed());
    int added = Math.max(0, claimed - article);
    int missing = free ? 0 : Math.max(0, article - claimed);
    return OTHER * Math.min(claimed, article)
        + (added > 0 ? ADD + ADD_MORE * (added - 1) : 0)
        + (missing > 0 ? MISS + MISS_MORE * (missing - 1) : 0);
  }
}
