package io.github.pullquote.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pullquote.search.Answer;
import io.github.pullquote.search.Match;
import io.github.pullquote.search.Question;

/// An answer as JSON, for other programs.
final class AnswerJson {
  private static final JsonMapper JSON = new JsonMapper();

  private AnswerJson() {}

  static String of(Question question, Answer answer) {
    ObjectNode root = JSON.createObjectNode().put("question", question.text());
    switch (answer) {
      case Answer.Found found -> root.put("outcome", "found").put("confidence", found.confidence());
      case Answer.Perhaps perhaps ->
          root.put("outcome", "perhaps").put("confidence", perhaps.confidence());
      case Answer.NotCovered notCovered -> {
        root.put("outcome", "not_covered");
        ArrayNode words = root.putArray("missing_words");
        notCovered.missingWords().forEach(words::add);
      }
    }
    ArrayNode matches = root.putArray("matches");
    answer.matches().forEach(match -> matches.add(json(match)));
    return root.toPrettyString();
  }

  private static ObjectNode json(Match match) {
    return JSON.createObjectNode()
        .put("citation", match.highlight().citation().toString())
        .put("highlight", match.highlight().text())
        .put("passage", match.passage().number())
        .put("text", match.passage().text())
        .put("section", match.passage().section().heading())
        .put("article", match.article().title())
        .put("revision", match.article().revision())
        .put("score", match.score());
  }
}
