package io.github.pullquote.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pullquote.article.Article;
import io.github.pullquote.article.Quote;
import io.github.pullquote.keypoints.KeyPoint;
import io.github.pullquote.keypoints.KeyPoints;
import io.github.pullquote.library.Library;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `pullquote keypoints`: the points that an article's author names, and those picked from its
/// text.
@Command(
    name = "keypoints",
    description = "Prints the key points: the author's, then sentences picked from the text.")
final class KeyPointsCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @ParentCommand PullquoteCommand pullquote;

  @Option(names = "--count", paramLabel = "N", defaultValue = "10", description = "1 to 10.")
  int count;

  @Option(
      names = "--extracted",
      description = "Pick all of them from the text, as if the author had listed none.")
  boolean extracted;

  @Option(names = "--json", description = "Print them as JSON.")
  boolean json;

  @Override
  public Integer call() throws IOException {
    if (count < 1 || count > 10) {
      throw new ParameterException(spec.commandLine(), "--count must be from 1 to 10.");
    }
    try (Library library = pullquote.articles.library()) {
      KeyPoints keyPoints = new KeyPoints();
      Article article = library.main();
      List<KeyPoint> points =
          extracted ? keyPoints.extracted(article, count) : keyPoints.of(article, count);
      PrintWriter out = spec.commandLine().getOut();
      out.println(json ? json(points) : text(points));
      return points.isEmpty() ? ExitCode.NOT_COVERED : ExitCode.ANSWERED;
    }
  }

  private static String text(List<KeyPoint> points) {
    if (points.isEmpty()) {
      return "No sentence of the article can stand alone as a key point.";
    }
    StringJoiner paragraphs = new StringJoiner("\n\n");
    String heading = "";
    for (KeyPoint point : points) {
      String next = heading(point);
      if (!next.equals(heading)) {
        paragraphs.add(next);
        heading = next;
      }
      paragraphs.add("- " + point.text() + place(point));
    }
    return paragraphs.toString();
  }

  private static String heading(KeyPoint point) {
    return switch (point) {
      case KeyPoint.Authored _ -> "The author's key points:";
      case KeyPoint.Extracted _ -> "Picked from the text:";
    };
  }

  private static String place(KeyPoint point) {
    return switch (point) {
      case KeyPoint.Authored authored -> evidence(authored);
      case KeyPoint.Extracted extracted -> "\n  " + extracted.quote().citation();
    };
  }

  private static String evidence(KeyPoint.Authored point) {
    StringBuilder text = new StringBuilder();
    for (Quote quote : point.evidence()) {
      text.append("\n  See ").append(quote.citation()).append(": ").append(quote.text());
    }
    return text.isEmpty() ? "\n  No direct support found in the text." : text.toString();
  }

  private static String json(List<KeyPoint> points) {
    ArrayNode list = new JsonMapper().createArrayNode();
    for (KeyPoint point : points) {
      ObjectNode node = list.addObject().put("text", point.text());
      switch (point) {
        case KeyPoint.Authored authored -> {
          node.put("origin", "author");
          ArrayNode evidence = node.putArray("evidence");
          for (Quote quote : authored.evidence()) {
            evidence
                .addObject()
                .put("citation", quote.citation().toString())
                .put("text", quote.text());
          }
        }
        case KeyPoint.Extracted extracted ->
            node.put("origin", "extracted")
                .put("citation", extracted.quote().citation().toString());
      }
    }
    return list.toPrettyString();
  }
}
