package io.github.pullquote.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pullquote.keypoints.KeyPoint;
import io.github.pullquote.keypoints.KeyPoints;
import io.github.pullquote.library.Library;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `pullquote keypoints`: the points that an article's author names.
@Command(name = "keypoints", description = "Prints the key points that the article's author names.")
final class KeyPointsCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @ParentCommand PullquoteCommand pullquote;

  @Option(names = "--count", paramLabel = "N", defaultValue = "10", description = "1 to 10.")
  int count;

  @Option(names = "--json", description = "Print them as JSON.")
  boolean json;

  @Override
  public Integer call() throws IOException {
    if (count < 1 || count > 10) {
      throw new ParameterException(spec.commandLine(), "--count must be from 1 to 10.");
    }
    try (Library library = pullquote.articles.library()) {
      List<KeyPoint> points = new KeyPoints().of(library.main(), count);
      PrintWriter out = spec.commandLine().getOut();
      out.println(json ? json(points) : text(points));
      return points.isEmpty() ? ExitCode.NOT_COVERED : ExitCode.ANSWERED;
    }
  }

  private static String text(List<KeyPoint> points) {
    if (points.isEmpty()) {
      return "The article's author names no key points.";
    }
    StringBuilder text = new StringBuilder("The author's key points:");
    for (KeyPoint point : points) {
      text.append("\n\n- ").append(point.text()).append("\n  ");
      text.append(
          point
              .support()
              .map(quote -> "See %s: %s".formatted(quote.citation(), quote.text()))
              .orElse("No direct support found in the text."));
    }
    return text.toString();
  }

  private static String json(List<KeyPoint> points) {
    ArrayNode list = new JsonMapper().createArrayNode();
    for (KeyPoint point : points) {
      ObjectNode node =
          list.addObject()
              .put("text", point.text())
              .put("origin", point.origin().name().toLowerCase(Locale.ROOT));
      point
          .support()
          .ifPresent(
              quote ->
                  node.put("citation", quote.citation().toString()).put("support", quote.text()));
    }
    return list.toPrettyString();
  }
}
