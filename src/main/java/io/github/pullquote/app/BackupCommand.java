package io.github.pullquote.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `pullquote backup`: a copy of all that the bot remembers.
@Command(
    name = "backup",
    description = "Copies all that the bot remembers into a new file; the bot may run meanwhile.")
final class BackupCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The file to write; it must not exist.")
  Path file;

  @ParentCommand PullquoteCommand pullquote;

  @Override
  public Integer call() throws IOException {
    pullquote.articles.settings().store().copies().write(file);
    spec.commandLine()
        .getOut()
        .printf("Copied to %s, %,d bytes.%n", file.toAbsolutePath(), Files.size(file));
    return ExitCode.ANSWERED;
  }
}
