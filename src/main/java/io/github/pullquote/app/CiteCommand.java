package io.github.pullquote.app;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Citation;
import io.github.pullquote.article.Quote;
import io.github.pullquote.library.Library;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `pullquote cite`: the words at a place.
@Command(name = "cite", description = "Prints the words at a place of the article.")
final class CiteCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Parameters(paramLabel = "PLACE", description = "¶7, ¶7.2 or ¶7.2-3; the sign may be left out.")
  String place;

  @ParentCommand PullquoteCommand pullquote;

  @Override
  public Integer call() throws IOException {
    // A terminal without UTF-8 hands the sign over as something else.
    Citation citation =
        Citation.parse(place.replaceFirst("^[^0-9]{1,4}(?=[0-9])", ""))
            .orElseThrow(() -> new ParameterException(spec.commandLine(), "No place: " + place));
    try (Library library = pullquote.articles.library()) {
      for (Article article : library.articles()) {
        Optional<Quote> quote = article.quote(citation);
        if (quote.isPresent()) {
          String heading = AnswerText.place(article, quote.get().passage(), library.hasSeveral());
          spec.commandLine().getOut().println(heading.replaceFirst("¶\\d+", citation.toString()));
          spec.commandLine().getOut().println(quote.get().text());
          return ExitCode.ANSWERED;
        }
      }
      spec.commandLine().getErr().println("The article has no " + citation + ".");
      return ExitCode.NOT_COVERED;
    }
  }
}
