package io.github.pullquote.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pullquote.search.Explanation;
import io.github.pullquote.search.Explanation.Evidence;
import java.util.List;

/// Why an answer came out as it did, as JSON, for other programs.
final class ExplanationJson {
  private ExplanationJson() {}

  /// Every candidate, best first, and what the confidence was made of.
  static ObjectNode of(Explanation explanation) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.set("gate", json(explanation.gate()));
    ArrayNode candidates = root.putArray("candidates");
    for (Explanation.Ranked ranked : explanation.ranked()) {
      ObjectNode candidate = candidates.addObject();
      candidate
          .put("citation", ranked.match().highlight().citation().toString())
          .put("article", ranked.match().article().title())
          .put("highlight", ranked.match().highlight().text())
          .put("score", ranked.match().score());
      candidate.set("passage_evidence", json(ranked.passage()));
      candidate.set("sentence_evidence", json(ranked.sentence()));
    }
    return root;
  }

  private static ArrayNode json(List<Evidence> evidence) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (Evidence one : evidence) {
      list.addObject()
          .put("name", one.name())
          .put("weight", one.weight())
          .put("value", one.value())
          .put("contribution", one.contribution());
    }
    return list;
  }
}
