package io.github.pullquote.app;

import io.github.pullquote.article.ArticleFile;
import io.github.pullquote.fetch.WebFetch;
import io.github.pullquote.library.Holding;
import io.github.pullquote.library.Novelty;
import io.github.pullquote.library.OperatorFiles;
import io.github.pullquote.library.TextChange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `pullquote add`: a file or a web page becomes one of the operator's articles, or one of a
/// server's.
@Command(
    name = "add",
    description = {
      "Shows what is read of a file or a web page, and puts it into the directory of articles, or"
          + " into one server's library.",
      "A bot that is running has what is in the directory after its next start, and what is in a"
          + " library at once."
    })
final class AddCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @ParentCommand PullquoteCommand pullquote;

  @Parameters(
      paramLabel = "FILE|URL",
      description =
          "A text, Markdown, HTML, PDF, DOCX or EPUB file, or the http(s) address of one.")
  String given;

  @ArgGroup Known known = new Known();

  @Option(
      names = "--guild",
      paramLabel = "ID",
      description = "Put it into the library of this server alone.")
  @Nullable Long guild;

  @Option(names = "--dry-run", description = "Show what is read, and put it nowhere.")
  boolean dryRun;

  /// What to do if it seems to be a new text of an article that is there.
  static final class Known {
    @Option(
        names = "--replace",
        description = "Put it in the place of an article that it seems to be a new text of.")
    boolean replace;

    @Option(
        names = "--another",
        description = "Keep both, where it only seems to be a new text of an article.")
    boolean another;
  }

  /// Brings pages from the public web, for articles.
  ///
  /// @param atOnce how many at the same time
  static WebFetch web(int atOnce) {
    String agent =
        "Pullquote/%s (reads one page that a person has named, to answer questions about it)"
            .formatted(VersionProvider.version());
    return new WebFetch(agent, ArticleFile.LARGEST_DOCUMENT, atOnce);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path directory = pullquote.articles.folder().checked().directory();
    Settings settings = pullquote.articles.settings();
    GivenArticle article = GivenArticle.of(given, web(1), ReadCommand.reader());
    spec.commandLine().getOut().println(ArticlePreview.of(article.article()));
    spec.commandLine().getOut().println();
    if (dryRun) {
      say("It was not added, as this is only a trial.");
    } else if (guild == null) {
      say(put(article, directory));
    } else {
      new DataDirectory(settings.data()).prepare();
      ServerShelf shelf = new ServerShelf(settings, guild);
      say(shelf.put(article, known.replace, known.another));
    }
    return ExitCode.ANSWERED;
  }

  private void say(String sentence) {
    spec.commandLine().getOut().println(sentence);
  }

  /// Puts an article into a directory.
  ///
  /// @return what was done
  /// @throws UserError if it can't be done, or has to be asked for
  private String put(GivenArticle article, Path directory) {
    try {
      OperatorFiles files = new OperatorFiles(directory, ReadCommand.reader());
      return switch (files.novelty(article.article())) {
        case Novelty.SameText(Holding held) ->
            "This text is there already: " + files.file(held) + ".";
        case Novelty.NewText(Holding held, TextChange change) when !known.another ->
            replace(article, files, held, change);
        case Novelty.NewText _, Novelty.NewArticle _ -> added(add(article, files));
      };
    } catch (IOException e) {
      throw new UserError("The directory %s can't be written: %s".formatted(directory, e), e);
    }
  }

  private static Path add(GivenArticle article, OperatorFiles files) throws IOException {
    return files.add(article.article(), article.name(), article.original());
  }

  private String replace(GivenArticle article, OperatorFiles files, Holding held, TextChange change)
      throws IOException {
    Path old = files.file(held);
    if (!known.replace) {
      throw new UserError(
          "It seems to be a new text of %s: of its passages %d are new, %d gone and %d unchanged. Give --replace to put it in that one's place, or --another to keep both."
              .formatted(old, change.added(), change.gone(), change.kept()));
    }
    Path file = files.replace(held, article.article(), article.name(), article.original());
    return added(file) + (file.equals(old) ? "" : " It replaced %s.".formatted(old));
  }

  private static String added(Path file) {
    return "Added as %s. A bot that is running has it after its next start.".formatted(file);
  }
}
