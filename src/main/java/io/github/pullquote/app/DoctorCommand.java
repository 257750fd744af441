package io.github.pullquote.app;

import io.github.pullquote.app.Finding.Doubtful;
import io.github.pullquote.app.Finding.Ill;
import io.github.pullquote.app.Finding.Well;
import io.github.pullquote.library.ArticleFolder;
import io.github.pullquote.library.SqliteStore;
import io.github.pullquote.library.StoreException;
import io.github.pullquote.search.Embeddings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `pullquote doctor`: whether the bot could start here, and what to do if not. A bot may run
/// meanwhile.
@Command(
    name = "doctor",
    description =
        "Checks Java, clock, settings, token, articles, data, indexes, ports and model, and says"
            + " what to mend; the bot may run meanwhile.")
final class DoctorCommand implements Callable<Integer> {
  private static final String SENTENCE = "Who repaired the clock in the tower?";

  private static final Set<PosixFilePermission> OTHERS =
      Collections.unmodifiableSet(
          EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ));

  @Spec CommandSpec spec;
  @ParentCommand PullquoteCommand pullquote;

  private int problems;
  private int doubts;

  @Override
  public Integer call() {
    MachineCheck machine = new MachineCheck(Clock.systemUTC());
    check("Java", machine::java);
    check("Launcher", machine::launcher);
    check("Token", this::token);
    if (check("Settings", this::settings)) {
      Settings settings = pullquote.articles.settings();
      check("Clock", () -> machine.clock(SqliteStore.file(settings.data())));
      boolean readable = check("Articles", this::articles);
      DataCheck data = new DataCheck(settings.store());
      boolean writable = check("Data", data::directory);
      boolean intact = check("Database", data::database);
      if (readable && writable && intact) {
        check("Indexes", () -> data.index(pullquote.articles.operator()));
      }
      check("Metrics", () -> port(settings));
      check("Model", () -> model(settings));
    }
    spec.commandLine().getOut().println(conclusion());
    return problems == 0 ? ExitCode.ANSWERED : ExitCode.FAILED;
  }

  private String conclusion() {
    if (problems > 0) {
      return problems + " to mend.";
    }
    return doubts > 0 ? "Nothing to mend, %d to look at.".formatted(doubts) : "All is well.";
  }

  private boolean check(String what, Supplier<Finding> check) {
    PrintWriter out = spec.commandLine().getOut();
    return switch (found(check)) {
      case Well(String text) -> {
        out.printf("ok    %-9s %s%n", what, text);
        yield true;
      }
      case Doubtful(String text) -> {
        doubts++;
        out.printf("warn  %-9s %s%n", what, text);
        yield true;
      }
      case Ill(String text) -> {
        problems++;
        out.printf("FAIL  %-9s %s%n", what, text);
        yield false;
      }
    };
  }

  private static Finding found(Supplier<Finding> check) {
    try {
      return check.get();
    } catch (UserError | StoreException e) {
      return new Ill(String.valueOf(e.getMessage()));
    }
  }

  private Finding token() {
    if (pullquote.token().isEmpty()) {
      return new Well("is not set: the bot starts in the sandbox (set DISCORD_TOKEN for Discord)");
    }
    Optional<Path> file = pullquote.tokenFile().filter(DoctorCommand::isOpenToOthers);
    return file.isPresent()
        ? new Doubtful("has the right form, but other users may read it: chmod 600 " + file.get())
        : new Well("is set and has the right form");
  }

  private static boolean isOpenToOthers(Path file) {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      return false;
    }
    try {
      return !Collections.disjoint(Files.getPosixFilePermissions(file), OTHERS);
    } catch (IOException e) {
      // It could be read a moment ago.
      return false;
    }
  }

  private Finding settings() {
    return new Well(
        pullquote.articles.settings().file().map(Object::toString).orElse("the program's own"));
  }

  private Finding articles() {
    ArticleFolder.Contents contents = pullquote.articles.source().read();
    if (!contents.problems().isEmpty()) {
      return new Ill(
          contents.problems().stream().map(Object::toString).collect(Collectors.joining("; ")));
    }
    return new Well(
        contents.articles().stream().map(Object::toString).collect(Collectors.joining("; ")));
  }

  private static Finding port(Settings settings) {
    return settings
        .monitor()
        .map(wanted -> new PortCheck(wanted).find())
        .orElse(new Well("are off (metrics.port), and so is the bot's health"));
  }

  private Finding model(Settings settings) {
    try (SemanticSearch semantic =
        SemanticSearch.ofCommand(settings, spec.commandLine().getErr())) {
      return semantic
          .embeddings()
          .map(DoctorCommand::tried)
          .orElse(
              new Well("is off (search.semantic): questions are answered by their words alone"));
    }
  }

  private static Finding tried(Embeddings embeddings) {
    try {
      long start = System.nanoTime();
      embeddings.loaded().join();
      Duration load = Duration.ofNanos(System.nanoTime() - start);
      // The first is slower than those that follow.
      Duration question =
          embeddings.timeOf(SENTENCE).thenCompose(first -> embeddings.timeOf(SENTENCE)).join();
      return new Well(
          "%s loads in %d ms and takes %d ms for a question"
              .formatted(embeddings.model(), load.toMillis(), question.toMillis()));
    } catch (CompletionException e) {
      return new Ill(
          "%s. Set search.semantic to off, and questions are answered by their words alone."
              .formatted(Objects.requireNonNullElse(e.getCause(), e).getMessage()));
    }
  }
}
