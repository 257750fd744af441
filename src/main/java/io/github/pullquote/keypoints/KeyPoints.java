package io.github.pullquote.keypoints;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Quote;
import io.github.pullquote.search.EnglishText;
import java.util.ArrayList;
import java.util.List;

/// Picks the key points of an article. Safe for many threads.
public final class KeyPoints {
  private final EnglishText english = new EnglishText();
  private final Standing standing = new Standing();

  /// The author's points in their order, then the extracted ones in the article's.
  ///
  /// @param most how many at the most, the author's included
  public List<KeyPoint> of(Article article, int most) {
    Body body = Body.of(article, english);
    List<KeyPoint.Authored> authors = authors(article, body);
    List<KeyPoint> points = new ArrayList<>(authors.subList(0, Math.min(most, authors.size())));
    int left = most - points.size();
    new Picking(article, body, standing)
        .pick(left, 2 * left, authors).stream().map(KeyPoint.Extracted::new).forEach(points::add);
    return points;
  }

  private static List<KeyPoint.Authored> authors(Article article, Body body) {
    List<KeyPoint.Authored> points = new ArrayList<>();
    for (String point : article.keyPoints()) {
      List<Quote> evidence = Evidence.of(body.termsOf(point), body.lines(), article);
      points.add(new KeyPoint.Authored(points.size() + 1, point, evidence));
    }
    return points;
  }

  /// Extracted points alone, in the article's order, as if its author had listed none.
  ///
  /// @param most how many at the most
  public List<KeyPoint> extracted(Article article, int most) {
    return extracted(article, most, 2 * most).stream()
        .<KeyPoint>map(KeyPoint.Extracted::new)
        .toList();
  }

  /// The same as quotes.
  ///
  /// @param sentences how many sentences they have together at the most
  List<Quote> extracted(Article article, int most, int sentences) {
    Body body = Body.of(article, english);
    return new Picking(article, body, standing).pick(most, sentences, List.of());
  }
}
