package io.github.pullquote.app;

import io.github.pullquote.search.Evaluation;
import io.github.pullquote.search.Reliability;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// The measures of search as a table for a terminal: rates as fractions of 1, a dash where there
/// was nothing to measure.
final class EvaluationText {
  private EvaluationText() {}

  /// @param reliability whether to tell how far confidence can be taken at its word
  static String of(Evaluation result, boolean reliability) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "questions       %5d   %d of them with an answer"
            .formatted(result.questions(), result.answerable()));
    lines.add(rate("R@1", result.recall(1), "the best passage is right"));
    lines.add(rate("R@3", result.recall(3), "one of the best three is"));
    lines.add(rate("R@5", result.recall(5), "one of the best five is"));
    lines.add(rate("MRR@10", result.reciprocalRank(), "mean of 1 / place of the right one"));
    lines.add(rate("highlight", result.marked(), "what is marked in the best holds the answer"));
    lines.add(rate("sentences", result.sentencesMarked(), "marked in the best, on average"));
    lines.add(rate("AUROC", result.auroc(), "surer of those with an answer than of those without"));
    lines.add(rate("found", result.found(), "of those with an answer"));
    lines.add(rate("kept", result.kept(), "of those with an answer: found, or perhaps"));
    lines.add(rate("refused", result.refused(), "of those without"));
    lines.add(rate("wrongly found", result.wronglyFound(), "of those without"));
    lines.add(
        rate("refused at 95 %", result.refusedAt95Kept(), "of those without, if 95 % were kept"));
    lines.add(
        rate(
            "elsewhere",
            result.saidElsewhere(),
            "of those with an answer: another article said to answer as well"));
    lines.add(
        rate("right there", result.rightElsewhere(), "of these, where the best passage was wrong"));
    lines.add(row("p50", decimals(2, result.milliseconds(0.5)), "ms: half of the answers"));
    lines.add(row("p99", decimals(2, result.milliseconds(0.99)), "ms: 99 of 100 answers"));
    lines.add(row("index", decimals(2, OptionalDouble.of(result.indexSeconds())), "s to make it"));
    if (reliability) {
      addTo(lines, result.reliability());
    }
    return String.join("\n", lines);
  }

  private static void addTo(List<String> lines, Reliability reliability) {
    lines.add("");
    lines.add("confidence   questions    mean   right");
    for (Reliability.Bin bin : reliability.bins()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%.1f to %.1f   %9d   %5s   %5s",
              bin.from(),
              bin.to(),
              bin.questions(),
              decimals(3, bin.confidence()),
              decimals(3, bin.right())));
    }
    lines.add("expected calibration error: " + decimals(3, reliability.expectedCalibrationError()));
  }

  private static String rate(String name, OptionalDouble rate, String meaning) {
    return row(name, decimals(3, rate), meaning);
  }

  private static String row(String name, String value, String meaning) {
    return String.format(Locale.ROOT, "%-15s %5s   %s", name, value, meaning);
  }

  private static String decimals(int decimals, OptionalDouble value) {
    return value.isPresent()
        ? String.format(Locale.ROOT, "%." + decimals + "f", value.getAsDouble())
        : "–";
  }
}
