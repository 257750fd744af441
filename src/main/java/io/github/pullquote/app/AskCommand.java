package io.github.pullquote.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pullquote.library.Library;
import io.github.pullquote.search.Answer;
import io.github.pullquote.search.Explanation;
import io.github.pullquote.search.Question;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `pullquote ask`: one question, one answer.
@Command(name = "ask", description = "Answers a question with the passage that holds the answer.")
final class AskCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Parameters(paramLabel = "QUESTION", arity = "1..*", description = "The question.")
  String[] words;

  @ParentCommand PullquoteCommand pullquote;

  @Option(names = "--json", description = "Print the answer as JSON.")
  boolean json;

  @Option(
      names = "--explain",
      description = "Print the evidence too by which passages were ranked, and its weights.")
  boolean explain;

  @Override
  public Integer call() throws IOException {
    Question question = new Question(String.join(" ", words));
    if (question.text().isEmpty()) {
      throw new ParameterException(spec.commandLine(), "The question is empty.");
    }
    try (SemanticSearch semantic =
            SemanticSearch.ofCommand(pullquote.articles.settings(), spec.commandLine().getErr());
        Library library = semantic.library(pullquote.articles.load())) {
      Explanation explanation = library.explain(question, Optional.empty());
      spec.commandLine()
          .getOut()
          .println(json ? json(question, explanation) : text(explanation, library.hasSeveral()));
      return switch (explanation.answer()) {
        case Answer.Found found -> ExitCode.ANSWERED;
        case Answer.Perhaps perhaps -> ExitCode.ANSWERED;
        case Answer.NotCovered notCovered -> ExitCode.NOT_COVERED;
      };
    }
  }

  private String text(Explanation explanation, boolean titled) {
    String answer = AnswerText.of(explanation.answer(), titled);
    return explain ? answer + "\n\n" + ExplanationText.of(explanation, titled) : answer;
  }

  private String json(Question question, Explanation explanation) {
    ObjectNode root = AnswerJson.of(question, explanation.answer());
    if (explain) {
      root.set("explanation", ExplanationJson.of(explanation));
    }
    return root.toPrettyString();
  }
}
