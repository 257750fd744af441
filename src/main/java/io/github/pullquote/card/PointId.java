package io.github.pullquote.card;

import io.github.pullquote.article.Citation;
import io.github.pullquote.keypoints.KeyPoint;
import io.github.pullquote.library.ArticleKey;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the menu of an article's key points means; the option that is chosen says which point. Like
/// a [ComponentId] both stand with the message, and give nobody a right.
///
/// @param article whose points they are, at which revision
public record PointId(ArticleKey article) implements CustomId {
  private static final String VERSION = "p1|";
  private static final Pattern AUTHORS = Pattern.compile("a([1-9]\\d?)");
  private static final Pattern EXTRACTED = Pattern.compile("e(\\d+(?:\\.\\d+(?:-\\d+)?)?)");

  /// One of the points.
  public sealed interface Point {
    /// A point of the author's list.
    ///
    /// @param number its place in the list, from 1 to 99
    record Authors(int number) implements Point {}

    /// A point picked from the text.
    record Extracted(Citation place) implements Point {}
  }

  /// The value of the option that stands for a point.
  static String option(KeyPoint point) {
    return switch (point) {
      case KeyPoint.Authored authored -> "a" + authored.number();
      case KeyPoint.Extracted extracted ->
          "e" + extracted.quote().citation().toString().substring(1);
    };
  }

  /// Reads an option's value.
  ///
  /// @return empty if no point has it
  public static Optional<Point> point(String option) {
    Matcher authors = AUTHORS.matcher(option);
    if (authors.matches()) {
      return Optional.of(new Point.Authors(Integer.parseInt(authors.group(1))));
    }
    Matcher extracted = EXTRACTED.matcher(option);
    return extracted.matches()
        ? Citation.parse(extracted.group(1)).map(Point.Extracted::new)
        : Optional.empty();
  }

  /// Reads the written form.
  ///
  /// @return empty if the text is no id of this version
  public static Optional<PointId> parse(String text) {
    return text.startsWith(VERSION)
        ? ArticleKey.parse(text.substring(VERSION.length())).map(PointId::new)
        : Optional.empty();
  }

  /// The written form.
  @Override
  public String toString() {
    return VERSION + article;
  }
}
