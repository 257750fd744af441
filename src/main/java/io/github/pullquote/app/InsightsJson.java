package io.github.pullquote.app;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pullquote.library.Insights;
import io.github.pullquote.library.KeptQuestion;
import io.github.pullquote.library.Outcome;
import io.github.pullquote.library.PassageKey;
import io.github.pullquote.library.WeekReport;
import io.github.pullquote.library.WeekReport.PassageCount;
import java.util.List;
import java.util.Locale;

/// How a server's questions went, week by week, and those that are kept, as JSON.
final class InsightsJson {
  private InsightsJson() {}

  /// All that is known of a server; empty lists where that is nothing.
  static ObjectNode of(Insights insights, long guild) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ArrayNode weeks = root.putArray("weeks");
    insights.weeks(guild).forEach(week -> weeks.add(json(insights.report(guild, week))));
    ArrayNode questions = root.putArray("questions_that_found_nothing");
    insights.questions(guild).forEach(question -> questions.add(json(question)));
    return root;
  }

  private static ObjectNode json(WeekReport report) {
    ObjectNode json =
        JsonNodeFactory.instance.objectNode().put("monday", report.week().monday().toString());
    for (Outcome outcome : Outcome.values()) {
      json.put(outcome.name().toLowerCase(Locale.ROOT), report.asked(outcome));
    }
    ArrayNode passages = json.putArray("passages");
    sorted(report.passages()).forEach(count -> passages.add(json(count)));
    return json;
  }

  private static List<PassageCount> sorted(List<PassageCount> counts) {
    return counts.stream()
        .sorted(
            comparing((PassageCount count) -> count.passage().article().toString())
                .thenComparingInt(count -> count.passage().passage()))
        .toList();
  }

  private static ObjectNode json(PassageCount count) {
    PassageKey passage = count.passage();
    return JsonNodeFactory.instance
        .objectNode()
        .put("article", passage.article().id())
        .put("revision", passage.article().revision())
        .put("passage", passage.passage())
        .put("quoted", count.quoted())
        .put("helpful", count.helpful())
        .put("not_helpful", count.notHelpful());
  }

  private static ObjectNode json(KeptQuestion question) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("question", question.text())
        .put("times", question.times())
        .put("last_asked", question.last().toString());
  }
}
