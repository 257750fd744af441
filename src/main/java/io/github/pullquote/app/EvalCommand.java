package io.github.pullquote.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pullquote.search.Evaluation;
import io.github.pullquote.search.LibrarySearch;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `pullquote eval`: how well questions find their passages.
@Command(
    name = "eval",
    description = "Measures how well the questions of a file find their passages.")
final class EvalCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @ParentCommand PullquoteCommand pullquote;

  @Option(
      names = "--questions",
      paramLabel = "FILE.jsonl",
      required = true,
      description = {
        "A line a question: {\"q\": \"…\", \"answer\": \"…\"}.",
        "The right passage contains the answer; null where the article has none."
      })
  Path questions;

  @Option(names = "--json", description = "Print the rates as JSON, as fractions of 1.")
  boolean json;

  @Override
  public Integer call() throws IOException {
    List<Evaluation.Case> cases = cases();
    try (SemanticSearch semantic =
            SemanticSearch.ofCommand(pullquote.articles.settings(), spec.commandLine().getErr());
        LibrarySearch search = semantic.search(pullquote.articles.load())) {
      Evaluation result = Evaluation.of(search, cases);
      spec.commandLine().getOut().println(json ? json(result) : text(result));
      return ExitCode.ANSWERED;
    }
  }

  private List<Evaluation.Case> cases() {
    List<String> lines = lines();
    List<Evaluation.Case> cases = new ArrayList<>();
    JsonMapper mapper = new JsonMapper();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        cases.add(parse(mapper, lines.get(i), i + 1));
      }
    }
    if (cases.isEmpty()) {
      throw new UserError(questions + " holds no question");
    }
    return cases;
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(questions);
    } catch (NoSuchFileException e) {
      throw new UserError("There is no file " + questions, e);
    } catch (MalformedInputException e) {
      throw new UserError(questions + " is not UTF-8 text", e);
    } catch (IOException e) {
      throw new UserError("%s can't be read: %s".formatted(questions, e.getMessage()), e);
    }
  }

  private Evaluation.Case parse(JsonMapper mapper, String line, int number) {
    try {
      JsonNode node = mapper.readTree(line);
      JsonNode answer = node.path("answer");
      boolean formed = node.path("q").isTextual() && (answer.isTextual() || answer.isNull());
      if (formed) {
        return new Evaluation.Case(
            node.get("q").asText(),
            Optional.of(answer).filter(JsonNode::isTextual).map(JsonNode::asText));
      }
      throw new UserError(
          "%s, line %d: wants {\"q\": \"…\", \"answer\": \"…\" or null}"
              .formatted(questions, number));
    } catch (JsonProcessingException e) {
      throw new UserError("%s, line %d is no JSON".formatted(questions, number), e);
    }
  }

  private static String json(Evaluation result) {
    ObjectNode node = new JsonMapper().createObjectNode();
    return node.put("questions", result.questions())
        .put("answerable", result.answerable())
        .put("r1", result.r1())
        .put("r3", result.r3())
        .put("mrr10", result.mrr10())
        .put("highlight1", result.highlight1())
        .put("found_on_topic", result.found())
        .put("refused_off_topic", result.refused())
        .toPrettyString();
  }

  private static String text(Evaluation result) {
    return String.format(
        Locale.ROOT,
        """
        questions   %d, %d of them with an answer in the article
        R@1         %.3f   the best passage is right
        R@3         %.3f   one of the best three is
        MRR@10      %.3f
        highlight   %.3f   the marked sentence holds the answer
        found       %.3f   of those with an answer
        refused     %.3f   of those without\
        """,
        result.questions(),
        result.answerable(),
        result.r1(),
        result.r3(),
        result.mrr10(),
        result.highlight1(),
        result.found(),
        result.refused());
  }
}
