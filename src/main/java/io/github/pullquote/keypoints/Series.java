package io.github.pullquote.keypoints;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An article's key points, told one at a time. Points are known by their words, so that an article
/// that is revised meanwhile goes on with those that were not told yet.
///
/// @param points in their order, no two of the same words
/// @param told the words of those that were told, and perhaps of some that the article has no more
public record Series(List<KeyPoint> points, Set<String> told) {
  /// Keeps each words' first point.
  public Series {
    Map<String, KeyPoint> byWords = new LinkedHashMap<>();
    points.forEach(point -> byWords.putIfAbsent(point.text(), point));
    points = List.copyOf(byWords.values());
    told = Set.copyOf(told);
  }

  /// The points of an article of which some were told.
  public static Series of(List<KeyPoint> points, Collection<String> told) {
    return new Series(points, Set.copyOf(told));
  }

  /// The point to tell next; empty when the article is through.
  public Optional<KeyPoint> next() {
    return points.stream().filter(point -> !told.contains(point.text())).findFirst();
  }

  /// The point of these words.
  public Optional<KeyPoint> point(String words) {
    return points.stream().filter(point -> point.text().equals(words)).findFirst();
  }

  /// A point's place, from 1; 0 if it is none of these.
  public int number(KeyPoint point) {
    return points.indexOf(point) + 1;
  }

  /// How many of the points were told.
  public int toldOfThese() {
    return (int) points.stream().filter(point -> told.contains(point.text())).count();
  }

  /// Whether a point is the only one that was not told yet.
  public boolean isLast(KeyPoint point) {
    return points.stream()
        .map(KeyPoint::text)
        .allMatch(words -> words.equals(point.text()) || told.contains(words));
  }
}
