package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.keypoints.KeyPoint;
import io.github.pullquote.library.ArticleKey;
import java.util.List;
import java.util.function.IntFunction;

/// The key points of an article that one message has room for.
///
/// @param article whose points they are
/// @param key what the article goes by
/// @param points in the order in which they are shown
/// @param leftOut how many were wanted and found, but find no room
public record ShownPoints(Article article, ArticleKey key, List<KeyPoint> points, int leftOut) {
  /// Keeps a copy.
  public ShownPoints {
    points = List.copyOf(points);
  }

  /// As many points as fit. No sentence is cut to make room: where so many are too long together,
  /// fewer are picked.
  ///
  /// @param pick the points of the article, as many as it is given at the most; fewer of them need
  ///   not be the first of more
  /// @param most how many are wanted at the most, from 1
  public static ShownPoints fitting(
      Article article, ArticleKey key, IntFunction<List<KeyPoint>> pick, int most) {
    List<KeyPoint> wanted = pick.apply(most);
    ShownPoints shown = new ShownPoints(article, key, wanted, 0);
    for (int fewer = wanted.size() - 1; fewer > 0 && !KeyPointCards.fits(shown); fewer--) {
      List<KeyPoint> picked = pick.apply(fewer);
      shown = new ShownPoints(article, key, picked, wanted.size() - picked.size());
    }
    return shown;
  }
}
