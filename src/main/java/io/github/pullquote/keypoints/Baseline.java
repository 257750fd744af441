package io.github.pullquote.keypoints;

import java.util.Comparator;
import java.util.List;

/// The ways of picking sentences that every other is compared with.
enum Baseline {
  /// The first sentences.
  LEAD {
    @Override
    double[] scores(List<Line> lines) {
      return lines.stream().mapToDouble(line -> -line.index()).toArray();
    }
  },
  /// The most central sentences by the words they share (Mihalcea, Tarau 2004).
  TEXTRANK {
    @Override
    double[] scores(List<Line> lines) {
      return Centrality.of(lines, Baseline::shared);
    }
  },
  /// The most central sentences by the cosine of their terms (Erkan, Radev 2004).
  LEXRANK {
    @Override
    double[] scores(List<Line> lines) {
      return Centrality.of(lines, (a, b) -> a.terms().cosine(b.terms()));
    }
  };

  abstract double[] scores(List<Line> lines);

  /// The best sentences in the article's order.
  List<Line> pick(Body body, int sentences) {
    double[] scores = scores(body.lines());
    return body.lines().stream()
        .sorted(Comparator.comparingDouble(line -> -scores[line.index()]))
        .limit(sentences)
        .sorted(Comparator.comparingInt(Line::index))
        .toList();
  }

  private static double shared(Line one, Line other) {
    double length = Math.log(one.terms().size()) + Math.log(other.terms().size());
    return length > 0 ? one.terms().common(other.terms()) / length : 0;
  }
}
