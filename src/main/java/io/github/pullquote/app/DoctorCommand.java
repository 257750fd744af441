package io.github.pullquote.app;

import io.github.pullquote.library.ArticleFolder;
import io.github.pullquote.library.SqliteBackup;
import io.github.pullquote.library.SqliteStore;
import io.github.pullquote.library.StoreException;
import io.github.pullquote.search.Embeddings;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `pullquote doctor`: whether the bot could start here, and what to do if not.
@Command(
    name = "doctor",
    description =
        "Checks the Java version, settings, token, articles, directories, database and model.")
final class DoctorCommand implements Callable<Integer> {
  private static final int LEAST_JAVA = 25;
  private static final String SENTENCE = "Who repaired the clock in the tower?";

  @Spec CommandSpec spec;
  @ParentCommand PullquoteCommand pullquote;

  private int problems;

  @Override
  public Integer call() {
    check("Java", DoctorCommand::java);
    check("Token", this::token);
    if (check("Settings", this::settings)) {
      check("Articles", this::articles);
      check("Data", this::data);
      check("Database", this::database);
      check("Model", this::model);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(problems == 0 ? "All is well." : problems + " to mend.");
    return problems == 0 ? ExitCode.ANSWERED : ExitCode.FAILED;
  }

  private boolean check(String what, Supplier<String> check) {
    PrintWriter out = spec.commandLine().getOut();
    try {
      out.printf("ok    %-9s %s%n", what, check.get());
      return true;
    } catch (UserError | StoreException e) {
      problems++;
      out.printf("FAIL  %-9s %s%n", what, e.getMessage());
      return false;
    }
  }

  private static String java() {
    Runtime.Version version = Runtime.version();
    if (version.feature() < LEAST_JAVA) {
      throw new UserError("Java %s is too old, install %d or newer".formatted(version, LEAST_JAVA));
    }
    return version.toString();
  }

  private String token() {
    return pullquote.token().isPresent()
        ? "is set and has the right form"
        : "is not set: the bot starts in the sandbox (set DISCORD_TOKEN for Discord)";
  }

  private String settings() {
    return pullquote.articles.settings().file().map(Object::toString).orElse("the program's own");
  }

  private String articles() {
    ArticleFolder.Contents contents = pullquote.articles.source().read();
    if (!contents.problems().isEmpty()) {
      throw new UserError(
          contents.problems().stream().map(Object::toString).collect(Collectors.joining("; ")));
    }
    return contents.articles().stream().map(Object::toString).collect(Collectors.joining("; "));
  }

  private String data() {
    DataDirectory directory = new DataDirectory(pullquote.articles.settings().data());
    directory.prepare();
    return directory + " can be written";
  }

  private String database() {
    Path data = pullquote.articles.settings().data();
    Path file = SqliteStore.file(data);
    if (!Files.exists(file)) {
      return "is made at the first start";
    }
    new SqliteBackup(data).check();
    return file.toAbsolutePath() + " is intact";
  }

  private String model() {
    Settings settings = pullquote.articles.settings();
    try (SemanticSearch semantic =
        SemanticSearch.ofCommand(settings, spec.commandLine().getErr())) {
      return semantic
          .embeddings()
          .map(DoctorCommand::tried)
          .orElse("is off (search.semantic): questions are answered by their words alone");
    }
  }

  private static String tried(Embeddings embeddings) {
    try {
      long start = System.nanoTime();
      embeddings.loaded().join();
      Duration load = Duration.ofNanos(System.nanoTime() - start);
      // The first is slower than those that follow.
      Duration question =
          embeddings.timeOf(SENTENCE).thenCompose(first -> embeddings.timeOf(SENTENCE)).join();
      return "%s loads in %d ms and takes %d ms for a question"
          .formatted(embeddings.model(), load.toMillis(), question.toMillis());
    } catch (CompletionException e) {
      throw new UserError(
          "%s. Set search.semantic to off, and questions are answered by their words alone."
              .formatted(Objects.requireNonNullElse(e.getCause(), e).getMessage()),
          e);
    }
  }
}
