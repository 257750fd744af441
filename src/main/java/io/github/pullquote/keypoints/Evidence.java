package io.github.pullquote.keypoints;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Quote;
import java.util.Comparator;
import java.util.List;

/// Finds the sentences of the body that say what a point says.
final class Evidence {
  /// A sentence that is less like the point does not support it; a cosine.
  private static final double LEAST = 0.36;

  /// Nor does one that is so much less like it than the best.
  private static final double OF_THE_BEST = 0.6;

  private static final int MOST = 3;

  private Evidence() {}

  /// The sentences in the article's order, none of which is said twice; empty if none says it.
  static List<Quote> of(TermVector point, List<Line> lines, Article article) {
    double best = lines.stream().mapToDouble(line -> line.terms().cosine(point)).max().orElse(0);
    double least = Math.max(LEAST, OF_THE_BEST * best);
    return lines.stream()
        .filter(line -> line.terms().cosine(point) >= least)
        .sorted(Comparator.comparingDouble((Line line) -> -line.terms().cosine(point)))
        .limit(MOST)
        .sorted(Comparator.comparingInt(Line::index))
        .map(line -> line.quote(article))
        .toList();
  }
}
