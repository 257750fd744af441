package io.github.pullquote.app;

import io.github.pullquote.library.PostgresServer;
import io.github.pullquote.library.StoreCopy;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `pullquote migrate`: from the file to a server.
@Command(
    name = "migrate",
    description = "Copies all that the bot remembers from its file to a PostgreSQL server.")
final class MigrateCommand implements Callable<Integer> {
  private static final String RUNNING_BOT = "Stop it first; what it does meanwhile would be lost.";

  @Spec CommandSpec spec;

  @Option(
      names = "--to",
      paramLabel = "URL",
      required = true,
      description =
          "The database: jdbc:postgresql://HOST:PORT/DATABASE. User and password are those of the"
              + " settings, where the URL has none.")
  String url;

  @Option(names = "--force", description = "Delete what the database holds.")
  boolean force;

  @ParentCommand PullquoteCommand pullquote;

  @Override
  public Integer call() throws IOException {
    Settings settings = pullquote.articles.settings();
    Path file = settings.store().file();
    if (!Files.exists(file)) {
      throw new UserError(
          "There is no database %s, so there is nothing to copy.".formatted(file.toAbsolutePath()));
    }
    PostgresServer server = settings.login().at(url);
    try (Closeable _ = new DataDirectory(settings.data()).lock(RUNNING_BOT)) {
      Map<String, Long> rows = StoreCopy.copy(settings.data(), server, force);
      spec.commandLine()
          .getOut()
          .printf(
              "Copied to %s, and compared. Servers: %,d, articles: %,d, schedules: %,d, rows in"
                  + " all: %,d.%nSet store.url to it, and start the bot. The file stays as it"
                  + " is.%n",
              server,
              rows.get("guild"),
              rows.get("article"),
              rows.get("schedule"),
              rows.values().stream().mapToLong(it -> it).sum());
      return ExitCode.ANSWERED;
    }
  }
}
