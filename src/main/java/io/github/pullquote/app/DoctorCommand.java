package io.github.pullquote.app;

import io.github.pullquote.library.ArticleFolder;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `pullquote doctor`: whether the bot could start here, and what to do if not.
@Command(
    name = "doctor",
    description = "Checks the Java version, settings, token, articles and directories.")
final class DoctorCommand implements Callable<Integer> {
  private static final int LEAST_JAVA = 25;

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
    } catch (UserError e) {
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
}
