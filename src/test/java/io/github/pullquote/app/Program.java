package io.github.pullquote.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// The program's command line within this process, with an environment of its own; it goes by words
/// alone unless told otherwise.
final class Program {
  /// How one command line ended.
  record Outcome(int exit, String out, String err) {}

  private final Map<String, String> environment = new TreeMap<>();

  /// A program whose articles are those of a directory.
  Program(Path articles) {
    environment.put("PULLQUOTE_ARTICLES", articles.toString());
    environment.put("PULLQUOTE_SEARCH_SEMANTIC", "off");
  }

  /// Sets an environment variable for the command lines to come.
  Program with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /// What it is set to.
  Settings settings() {
    return new ArticleOptions(environment).settings();
  }

  /// All that the bot works with, with no bot.
  Household household() {
    return Household.open(settings(), new ArticleOptions(environment).operator());
  }

  Outcome run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        Main.commandLine(environment)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(args);
    return new Outcome(exit, out.toString(), err.toString());
  }
}
