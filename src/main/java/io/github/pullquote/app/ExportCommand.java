package io.github.pullquote.app;

import io.github.pullquote.library.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `pullquote export`: the articles of a server, as they were given.
@Command(
    name = "export",
    description = "Writes the files of a server's articles, as they were given, into a ZIP file.")
final class ExportCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(
      names = "--guild",
      paramLabel = "ID",
      required = true,
      description = "The server, by the number that Discord gives it.")
  long guild;

  @Parameters(paramLabel = "FILE.zip", description = "The file to write; it must not exist.")
  Path file;

  @ParentCommand PullquoteCommand pullquote;

  @Override
  public Integer call() throws IOException {
    StorePlace place = pullquote.articles.settings().store();
    if (!place.mayExist()) {
      throw new UserError("There is no database %s yet.".formatted(place.file().toAbsolutePath()));
    }
    if (Files.exists(file)) {
      throw new UserError("%s exists already; name a new file.".formatted(file.toAbsolutePath()));
    }
    try (Store store = place.open()) {
      int articles = new Export(store, guild).write(file);
      spec.commandLine()
          .getOut()
          .printf(
              "Exported %d %s to %s.%n",
              articles, articles == 1 ? "article" : "articles", file.toAbsolutePath());
      return ExitCode.ANSWERED;
    }
  }
}
