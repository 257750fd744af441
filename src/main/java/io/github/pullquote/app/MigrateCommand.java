package io.github.pullquote.app;

import io.github.pullquote.library.PostgresServer;
import io.github.pullquote.library.StoreCopy;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `pullquote migrate`: from the file to a server, and back.
@Command(
    name = "migrate",
    description = {
      "Copies all that the bot remembers from its file to a PostgreSQL server,",
      "or from the server that store.url names to the file in the data directory."
    })
final class MigrateCommand implements Callable<Integer> {
  private static final String RUNNING_BOT = "Stop it first; what it does meanwhile would be lost.";

  @Spec CommandSpec spec;

  @Option(
      names = "--to",
      paramLabel = "URL|file",
      required = true,
      description =
          "The database: jdbc:postgresql://HOST:PORT/DATABASE, or file. User and password are those"
              + " of the settings, where the URL has none.")
  String to;

  @Option(names = "--force", description = "Delete what is in the place that is copied to.")
  boolean force;

  @ParentCommand PullquoteCommand pullquote;

  @Override
  public Integer call() throws IOException {
    Settings settings = pullquote.articles.settings();
    if (to.equals("file")) {
      toFile(settings);
    } else {
      toServer(settings);
    }
    return ExitCode.ANSWERED;
  }

  private void toServer(Settings settings) throws IOException {
    Path file = settings.store().file();
    if (!Files.exists(file)) {
      throw new UserError(
          "There is no database %s, so there is nothing to copy.".formatted(file.toAbsolutePath()));
    }
    PostgresServer server = settings.login().at(to);
    try (Closeable _ = new DataDirectory(settings.data()).lock(RUNNING_BOT)) {
      tell(server, StoreCopy.toServer(settings.data(), server, force));
      spec.commandLine()
          .getOut()
          .println("Set store.url to it, and start the bot. The file stays as it is.");
    }
  }

  private void toFile(Settings settings) throws IOException {
    PostgresServer server =
        settings
            .server()
            .orElseThrow(
                () ->
                    new UserError(
                        "The setting store.url names no server, so there is nothing to copy."));
    DataDirectory data = new DataDirectory(settings.data());
    data.prepare();
    try (Closeable _ = data.lock(RUNNING_BOT)) {
      Path file = new StorePlace(settings.data(), Optional.empty()).file().toAbsolutePath();
      tell(file, StoreCopy.toFile(server, settings.data(), force));
      spec.commandLine()
          .getOut()
          .println("Set store.url to file, and start one process. The server stays as it is.");
    }
  }

  private void tell(Object target, Map<String, Long> rows) {
    spec.commandLine()
        .getOut()
        .printf(
            "Copied to %s, and compared. Servers: %,d, articles: %,d, schedules: %,d, rows in"
                + " all: %,d.%n",
            target,
            rows.get("guild"),
            rows.get("article"),
            rows.get("schedule"),
            rows.values().stream().mapToLong(it -> it).sum());
  }
}
