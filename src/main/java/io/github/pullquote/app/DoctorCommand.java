package io.github.pullquote.app;

import io.github.pullquote.article.Article;
import io.github.pullquote.library.ArticleFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `pullquote doctor`: whether the bot could start here, and what to do if not.
@Command(
    name = "doctor",
    description = "Checks the Java version, settings, token, articles and directories.",
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  private static final int LEAST_JAVA = 25;

  @Spec CommandSpec spec;
  @Mixin ArticleOptions articles;

  private int problems;

  @Override
  public Integer call() {
    check("Java", DoctorCommand::java);
    check(
        "Settings",
        () -> articles.settings().file().map(Object::toString).orElse("the program's own"));
    check("Token", DoctorCommand::token);
    check("Articles", this::read);
    check(
        "Data",
        () -> {
          Settings settings = articles.settings();
          new DataDirectory(settings.data()).prepare();
          return settings.data().toAbsolutePath() + " can be written";
        });
    PrintWriter out = spec.commandLine().getOut();
    out.println(problems == 0 ? "All is well." : problems + " to mend.");
    return problems == 0 ? ExitCode.ANSWERED : ExitCode.FAILED;
  }

  private void check(String what, Supplier<String> check) {
    PrintWriter out = spec.commandLine().getOut();
    try {
      out.printf("ok    %-9s %s%n", what, check.get());
    } catch (UserError e) {
      problems++;
      out.printf("FAIL  %-9s %s%n", what, e.getMessage());
    }
  }

  private static String java() {
    Runtime.Version version = Runtime.version();
    if (version.feature() < LEAST_JAVA) {
      throw new UserError("Java %s is too old, install %d or newer".formatted(version, LEAST_JAVA));
    }
    return version.toString();
  }

  private static String token() {
    return new BotToken(System.getenv()).find().isPresent()
        ? "is set and has the right form"
        : "is not set: the bot starts in the sandbox (set DISCORD_TOKEN for Discord)";
  }

  private String read() {
    if (articles.article == null) {
      refuseProblems();
    }
    List<Article> read =
        ArticleSource.of(Optional.ofNullable(articles.article), articles.settings()).load();
    return String.join("; ", read.stream().map(Article::toString).toList());
  }

  private void refuseProblems() {
    try {
      List<ArticleFolder.Problem> found =
          new ArticleFolder(articles.settings().articles()).read().problems();
      if (!found.isEmpty()) {
        throw new UserError(String.join("; ", found.stream().map(Object::toString).toList()));
      }
    } catch (IOException e) {
      throw new UserError("The directory of articles can't be read: " + e, e);
    }
  }
}
