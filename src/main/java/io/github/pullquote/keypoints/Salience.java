package io.github.pullquote.keypoints;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/// How well each sentence stands for its article, in standard deviations of what the article's
/// sentences have.
///
/// The weights are round numbers near the best of a coordinate search over scientific papers and
/// their summaries (`pullquote eval --keypoints`); within a factor of two none matters much.
final class Salience {
  private static final double CENTRALITY = 0.5;
  private static final double TITLE = 0.5;
  private static final double LENGTH = 0.5;
  private static final double EARLINESS = 0.3;
  private static final double OPENING = 0.3;
  private static final double ANECDOTE = -0.7;
  private static final double POINTING = -0.5;

  /// Words of a sentence that says enough, and how far others may be from it.
  private static final double FITTING_WORDS = 24;

  private static final double SPREAD_OF_WORDS = 12;

  /// Scores are held between these, so that an odd sentence doesn't win by one of them.
  private static final double FARTHEST = 3;

  /// What the author tells of themselves.
  private static final Pattern FIRST_PERSON =
      Pattern.compile("\\bI\\b(?!\\.)|\\b(?:[Mm]y|[Mm]e|[Mm]yself)\\b");

  /// "Of these men": known only to who has read what stands before.
  private static final Pattern DEMONSTRATIVE =
      Pattern.compile(
          "(?i)\\b(?:these|those|such|this)(?!"
              + " (?:who|whose|that|in|of|as|paper|article|essay|work|study|book|days)\\b) \\p{L}");

  private final List<Line> lines;
  private final TermVector title;

  /// @param title what the title and its second line are about
  Salience(List<Line> lines, TermVector title) {
    this.lines = lines;
    this.title = title;
  }

  /// The salience of each line, in their order; it means something only beside the others'.
  double[] scores() {
    double[] scores = new double[lines.size()];
    double[] centrality = Centrality.of(lines, (a, b) -> a.terms().cosine(b.terms()));
    add(scores, CENTRALITY, line -> centrality[line.index()]);
    add(scores, TITLE, line -> line.terms().cosine(title));
    add(scores, LENGTH, Salience::fit);
    add(scores, EARLINESS, line -> -Math.log1p(line.placeInSection()));
    for (Line line : lines) {
      scores[line.index()] += line.section().number() == 1 ? OPENING : 0;
      scores[line.index()] += FIRST_PERSON.matcher(line.text()).find() ? ANECDOTE : 0;
      scores[line.index()] += DEMONSTRATIVE.matcher(line.text()).find() ? POINTING : 0;
    }
    return scores;
  }

  private static double fit(Line line) {
    double off = (line.words().size() - FITTING_WORDS) / SPREAD_OF_WORDS;
    return Math.exp(-off * off);
  }

  private void add(double[] scores, double weight, ToDoubleFunction<Line> feature) {
    double[] values = lines.stream().mapToDouble(feature).toArray();
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    double variance = 0;
    for (double value : values) {
      variance += (value - mean) * (value - mean) / values.length;
    }
    if (variance > 1e-12) {
      for (int i = 0; i < values.length; i++) {
        double z = (values[i] - mean) / Math.sqrt(variance);
        scores[i] += weight * Math.clamp(z, -FARTHEST, FARTHEST);
      }
    }
  }
}
