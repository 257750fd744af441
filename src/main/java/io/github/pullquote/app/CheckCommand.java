package io.github.pullquote.app;

import io.github.pullquote.library.Library;
import io.github.pullquote.search.Claim;
import io.github.pullquote.search.QuoteCheck;
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

/// `pullquote check`: is a quotation what the article says?
@Command(
    name = "check",
    description = {
      "Says whether a quotation is exactly what the article says, altered, or not there.",
      "The exit code is 0 if it is exact, 3 if it is altered or not there."
    })
final class CheckCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "QUOTE",
      arity = "1..*",
      description = "The words; an ellipsis stands for what is left out.")
  String[] words;

  @ParentCommand PullquoteCommand pullquote;

  @Option(names = "--json", description = "Print the result as JSON.")
  boolean json;

  @Override
  public Integer call() throws IOException {
    Claim claim = claim(String.join(" ", words));
    try (Library library = pullquote.articles.library()) {
      QuoteCheck check = library.check(claim, Optional.empty());
      spec.commandLine()
          .getOut()
          .println(
              json
                  ? QuoteCheckJson.of(check).toPrettyString()
                  : QuoteCheckText.of(check, library.hasSeveral()));
      return switch (check) {
        case QuoteCheck.Exact _ -> ExitCode.ANSWERED;
        case QuoteCheck.Altered _, QuoteCheck.Absent _ -> ExitCode.NOT_COVERED;
      };
    }
  }

  private Claim claim(String quotation) {
    if (quotation.length() > Claim.LONGEST) {
      throw misused("A quotation has %d characters at the most.".formatted(Claim.LONGEST));
    }
    return Claim.of(quotation).orElseThrow(() -> misused("There is no word in the quotation."));
  }

  private ParameterException misused(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
