package io.github.pullquote.app;

import io.github.pullquote.library.SqliteBackup;
import java.io.Closeable;
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

/// `pullquote restore`: brings a backup back.
@Command(
    name = "restore",
    description = "Puts what `pullquote backup` wrote in the place of what the bot remembers.")
final class RestoreCommand implements Callable<Integer> {
  private static final String RUNNING_BOT = "Stop it first; a restored database needs a new start.";

  @Spec CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The backup; it stays as it is.")
  Path file;

  @Option(names = "--force", description = "Replace the database that is there.")
  boolean force;

  @ParentCommand PullquoteCommand pullquote;

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UserError("There is no file " + file.toAbsolutePath());
    }
    Settings settings = pullquote.articles.settings();
    Path database = settings.store().file();
    SqliteBackup copies = settings.store().copies();
    DataDirectory data = new DataDirectory(settings.data());
    data.prepare();
    try (Closeable _ = data.lock(RUNNING_BOT)) {
      if (Files.exists(database) && !force) {
        throw new UserError(
            "There is a database already, %s. Keep a copy of it, then add --force to replace it."
                .formatted(database.toAbsolutePath()));
      }
      copies.restore(file);
      // It is made of the database, and anew where it is missing.
      DataDirectory.delete(data.path().resolve("index"));
    }
    spec.commandLine().getOut().printf("Restored from %s.%n", file.toAbsolutePath());
    return ExitCode.ANSWERED;
  }
}
