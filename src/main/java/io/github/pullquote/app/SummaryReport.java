package io.github.pullquote.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pullquote.keypoints.SummaryEvaluation;
import io.github.pullquote.keypoints.SummaryEvaluation.Measures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How near key points come to summaries, as a table for a terminal or as JSON: ROUGE in per cent,
/// rates as fractions of 1.
record SummaryReport(SummaryEvaluation result) {
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%d articles, %d sentences of each. ROUGE: F1 in %%, stemmed, whole summaries (Lsum)."
            .formatted(result.articles(), SummaryEvaluation.SENTENCES));
    lines.add("");
    lines.add("            ROUGE-1  ROUGE-2  ROUGE-L  sections  flagged      ms");
    result.baselines().forEach((name, measures) -> lines.add(row(name, measures)));
    lines.add(row("pullquote", result.ours()));
    return String.join("\n", lines);
  }

  private static String row(String name, Measures measures) {
    return String.format(
        Locale.ROOT,
        "%-10s  %7.1f  %7.1f  %7.1f  %8.2f  %7.3f  %6.2f",
        name,
        measures.rouge1(),
        measures.rouge2(),
        measures.rougeL(),
        measures.sections(),
        measures.flagged(),
        measures.milliseconds());
  }

  String json() {
    ObjectNode root = new JsonMapper().createObjectNode();
    root.put("articles", result.articles()).put("sentences", SummaryEvaluation.SENTENCES);
    root.put("rouge", "F1, Porter stems, ROUGE-L of whole summaries (Lsum)");
    put(root, result.ours());
    ObjectNode baselines = root.putObject("baselines");
    result.baselines().forEach((name, measures) -> put(baselines.putObject(name), measures));
    return root.toPrettyString();
  }

  private static void put(ObjectNode node, Measures measures) {
    node.put("rouge1", measures.rouge1())
        .put("rouge2", measures.rouge2())
        .put("rougeL", measures.rougeL())
        .put("sections", measures.sections())
        .put("flagged", measures.flagged())
        .put("ms", measures.milliseconds());
  }
}
