package io.github.pullquote.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pullquote.search.Evaluation;
import io.github.pullquote.search.Reliability;
import java.util.OptionalDouble;

/// The measures of search as JSON, for other programs: rates as fractions of 1, null where there
/// was nothing to measure.
final class EvaluationJson {
  private final ObjectNode root = new JsonMapper().createObjectNode();

  private EvaluationJson() {}

  /// @param reliability whether to tell how far confidence can be taken at its word
  static String of(Evaluation result, boolean reliability) {
    EvaluationJson json = new EvaluationJson();
    json.root.put("questions", result.questions()).put("answerable", result.answerable());
    json.addMeasures(result);
    if (reliability) {
      json.add(result.reliability());
    }
    return json.root.toPrettyString();
  }

  private void addMeasures(Evaluation result) {
    put(root, "r1", result.recall(1));
    put(root, "r3", result.recall(3));
    put(root, "r5", result.recall(5));
    put(root, "mrr10", result.reciprocalRank());
    put(root, "highlight1", result.marked());
    put(root, "highlight_sentences", result.sentencesMarked());
    put(root, "auroc", result.auroc());
    put(root, "found_on_topic", result.found());
    put(root, "kept_on_topic", result.kept());
    put(root, "refused_off_topic", result.refused());
    put(root, "wrongly_found_off_topic", result.wronglyFound());
    put(root, "refused_at_95_kept", result.refusedAt95Kept());
    put(root, "said_elsewhere", result.saidElsewhere());
    put(root, "right_elsewhere", result.rightElsewhere());
    put(root, "p50_ms", result.milliseconds(0.5));
    put(root, "p99_ms", result.milliseconds(0.99));
    root.put("index_seconds", result.indexSeconds());
  }

  private void add(Reliability reliability) {
    ArrayNode bins = root.putArray("reliability");
    for (Reliability.Bin bin : reliability.bins()) {
      ObjectNode node = bins.addObject();
      node.put("from", bin.from()).put("to", bin.to()).put("questions", bin.questions());
      put(node, "confidence", bin.confidence());
      put(node, "right", bin.right());
    }
    put(root, "expected_calibration_error", reliability.expectedCalibrationError());
  }

  private static void put(ObjectNode node, String name, OptionalDouble value) {
    if (value.isPresent()) {
      node.put(name, value.getAsDouble());
    } else {
      node.putNull(name);
    }
  }
}
