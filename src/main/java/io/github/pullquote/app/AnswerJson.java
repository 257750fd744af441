package io.github.pullquote.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pullquote.search.Answer;
import io.github.pullquote.search.Match;
import io.github.pullquote.search.Question;

/// An answer as JSON, for other programs.
final class AnswerJson {
  private AnswerJson() {}

  static ObjectNode of(Question question, Answer answer) {
    ObjectNode root = JsonNodeFactory.instance.objectNode().put("question", question.text());
    root.put("outcome", outcome(answer)).put("confidence", answer.confidence());
    if (answer instanceof Answer.NotCovered notCovered) {
      ArrayNode words = root.putArray("missing_words");
      notCovered.missingWords().forEach(words::add);
      ObjectNode meant = root.putObject("did_you_mean");
      notCovered.corrections().forEach(it -> meant.put(it.word(), it.meant()));
    }
    if (answer instanceof Answer.Found found) {
      ArrayNode elsewhere = root.putArray("elsewhere");
      found.elsewhere().forEach(match -> elsewhere.add(json(match)));
    }
    ArrayNode matches = root.putArray("matches");
    answer.matches().forEach(match -> matches.add(json(match)));
    return root;
  }

  private static String outcome(Answer answer) {
    return switch (answer) {
      case Answer.Found found -> "found";
      case Answer.Perhaps perhaps -> "perhaps";
      case Answer.NotCovered notCovered -> "not_covered";
    };
  }

  private static ObjectNode json(Match match) {
    return JsonNodeFactory.instance
        .objectNode()
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
