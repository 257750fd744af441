package io.github.pullquote.app;

import io.github.pullquote.library.Library;
import io.github.pullquote.search.Answer;
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

  @Override
  public Integer call() throws IOException {
    Question question = new Question(String.join(" ", words));
    if (question.text().isEmpty()) {
      throw new ParameterException(spec.commandLine(), "The question is empty.");
    }
    try (Library library = pullquote.articles.library()) {
      Answer answer = library.ask(question, Optional.empty());
      String text =
          json ? AnswerJson.of(question, answer) : AnswerText.of(answer, library.hasSeveral());
      spec.commandLine().getOut().println(text);
      return switch (answer) {
        case Answer.Found found -> ExitCode.ANSWERED;
        case Answer.Perhaps perhaps -> ExitCode.ANSWERED;
        case Answer.NotCovered notCovered -> ExitCode.NOT_COVERED;
      };
    }
  }
}
