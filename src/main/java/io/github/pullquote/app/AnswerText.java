package io.github.pullquote.app;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import io.github.pullquote.search.Answer;
import io.github.pullquote.search.Correction;
import io.github.pullquote.search.Match;
import java.util.List;
import java.util.stream.Collectors;

/// An answer as lines of text for a terminal.
final class AnswerText {
  private static final int NEAREST = 2;

  private AnswerText() {}

  static String of(Answer answer, boolean titled) {
    return switch (answer) {
      case Answer.Found found -> passages(found.matches(), titled) + elsewhere(found.elsewhere());
      case Answer.Perhaps perhaps ->
          "Perhaps: only the closest passage. It may not answer the question.\n\n"
              + passages(perhaps.matches(), titled);
      case Answer.NotCovered notCovered -> notCovered(notCovered, titled);
    };
  }

  /// The best of them, and where the next stand.
  private static String passages(List<Match> matches, boolean titled) {
    Match best = matches.getFirst();
    StringBuilder text = new StringBuilder();
    text.append(best.highlight().citation()).append("  ").append(best.highlight().text());
    if (best.passage().sentences().size() > 1) {
      text.append("\n\n").append(place(best.article(), best.passage(), titled));
      text.append('\n').append(best.passage().text());
    } else if (titled) {
      text.append("\n\n").append(place(best.article(), best.passage(), true));
    }
    String others = citations(matches.stream().skip(1).limit(NEAREST).toList(), titled);
    return others.isEmpty()
        ? text.toString()
        : text.append("\n\nSee also ").append(others).toString();
  }

  private static String elsewhere(List<Match> matches) {
    return matches.isEmpty() ? "" : "\nJust as good: " + citations(matches, true);
  }

  private static String notCovered(Answer.NotCovered answer, boolean titled) {
    if (answer.missingWords().isEmpty() && answer.matches().isEmpty()) {
      return "There is no word in this to look for. Ask in a few plain words.";
    }
    StringBuilder text = new StringBuilder("The article does not answer this.");
    if (!answer.missingWords().isEmpty()) {
      text.append(" Never in it: ").append(String.join(", ", answer.missingWords())).append('.');
    }
    if (!answer.corrections().isEmpty()) {
      String meant =
          answer.corrections().stream().map(Correction::meant).collect(Collectors.joining(", "));
      text.append("\nDid you mean: ").append(meant).append('?');
    }
    String nearest = citations(answer.matches().stream().limit(NEAREST).toList(), titled);
    return nearest.isEmpty()
        ? text.toString()
        : text.append("\nNearest: ").append(nearest).toString();
  }

  private static String citations(List<Match> matches, boolean titled) {
    return matches.stream()
        .map(m -> m.highlight().citation() + (titled ? " of " + m.article().title() : ""))
        .collect(Collectors.joining(", "));
  }

  /// The heading over a quoted passage.
  static String place(Article article, Passage passage, boolean titled) {
    String section = passage.section().isOpening() ? "" : " · " + passage.section().heading();
    return passage.citation() + section + (titled ? " · " + article.title() : "");
  }
}
