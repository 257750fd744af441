package io.github.pullquote.app;

import io.github.pullquote.article.Quote;
import io.github.pullquote.card.Limits;
import io.github.pullquote.search.Answer;
import io.github.pullquote.search.Explanation;
import io.github.pullquote.search.Explanation.Evidence;
import io.github.pullquote.search.Explanation.Ranked;
import io.github.pullquote.search.Match;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Why an answer came out as it did, as a table for a terminal of 100 columns: two columns for each
/// of the best candidates, how much there is of a piece of evidence and what that adds to the
/// score.
final class ExplanationText {
  private static final int CANDIDATES = 5;
  private static final int COLUMNS = 100;

  private final Formatter text = new Formatter(Locale.ROOT);

  private ExplanationText() {}

  /// @param titled whether to name each candidate's article
  static String of(Explanation explanation, boolean titled) {
    ExplanationText written = new ExplanationText();
    written.outcome(explanation);
    List<Ranked> best = explanation.ranked().stream().limit(CANDIDATES).toList();
    if (!best.isEmpty()) {
      written.head(best);
      written.rows("passage score", best, Ranked::passage);
      written.rows("sentence score", best, Ranked::sentence);
      written.quotes(best, titled);
    }
    return written.text.toString().stripTrailing();
  }

  private void outcome(Explanation explanation) {
    String outcome =
        switch (explanation.answer()) {
          case Answer.Found found -> "found";
          case Answer.Perhaps perhaps -> "perhaps";
          case Answer.NotCovered notCovered -> "not covered";
        };
    text.format("%s, confidence %.2f%n", outcome, explanation.answer().confidence());
    for (Evidence evidence : explanation.gate()) {
      row(evidence);
      cell(evidence);
      text.format("%n");
    }
  }

  private void head(List<Ranked> best) {
    text.format("%n%19s", "weight");
    for (int i = 0; i < best.size(); i++) {
      text.format("%16s", (i + 1) + ": " + best.get(i).match().highlight().citation());
    }
    text.format("%n%19s", "");
    best.forEach(ranked -> text.format("%8s%8s", "value", "adds"));
    text.format("%n");
  }

  private void rows(String name, List<Ranked> best, Function<Ranked, List<Evidence>> evidence) {
    text.format("%-19s", name);
    best.forEach(ranked -> text.format("%16.2f", sum(evidence.apply(ranked))));
    text.format("%n");
    for (int i = 0; i < evidence.apply(best.getFirst()).size(); i++) {
      int number = i;
      row(evidence.apply(best.getFirst()).get(number));
      best.forEach(ranked -> cell(evidence.apply(ranked).get(number)));
      text.format("%n");
    }
  }

  private static double sum(List<Evidence> evidence) {
    return evidence.stream().mapToDouble(Evidence::contribution).sum();
  }

  private void row(Evidence evidence) {
    text.format("  %-10s%7.2f", evidence.name(), evidence.weight());
  }

  private void cell(Evidence evidence) {
    text.format("%8.2f%8.2f", evidence.value(), evidence.contribution());
  }

  private void quotes(List<Ranked> best, boolean titled) {
    text.format("%n");
    for (int i = 0; i < best.size(); i++) {
      Match match = best.get(i).match();
      Quote marked = match.highlight();
      String title = titled ? match.article().title() + ": " : "";
      String line = "%d: %s  %s%s".formatted(i + 1, marked.citation(), title, marked.text());
      text.format("%s%n", Limits.shortened(line, COLUMNS));
    }
  }
}
