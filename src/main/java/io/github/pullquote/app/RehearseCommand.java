package io.github.pullquote.app;

import io.github.pullquote.discord.Bot;
import io.github.pullquote.discord.Connection;
import io.github.pullquote.discord.ConnectionRefusedException;
import io.github.pullquote.sandbox.Sandbox;
import io.github.pullquote.sandbox.SandboxSettings;
import io.github.pullquote.sandbox.SandboxUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `pullquote rehearse`: the bot in the sandbox from its start to its end, with what is asked most.
/// It leaves nothing behind. Packaging has the virtual machine watch it and keep what it learns for
/// the next start (a cache of JEP 483 and JEP 515).
@Command(
    name = "rehearse",
    hidden = true,
    description = "Runs the bot in the sandbox once, asks it some questions, and ends.")
final class RehearseCommand implements Callable<Integer> {
  private static final String ROOM = "general";
  private static final String QUESTION = "Why do boys lose their close friendships?";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Spec CommandSpec spec;
  @ParentCommand PullquoteCommand pullquote;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path stage = Files.createTempDirectory("pullquote-rehearsal");
    try {
      Settings settings = pullquote.articles.settings().in(stage);
      ask(settings);
      play(settings);
      return ExitCode.ANSWERED;
    } finally {
      clear(stage);
    }
  }

  /// As the command `ask` does.
  private void ask(Settings settings) {
    Map<String, String> environment =
        Map.of(
            "PULLQUOTE_DATA",
            settings.data().toString(),
            "PULLQUOTE_SEARCH_SEMANTIC",
            settings.semantic() ? "on" : "off");
    Main.commandLine(environment).setOut(spec.commandLine().getOut()).execute("ask", QUESTION);
  }

  private void play(Settings settings) throws IOException, InterruptedException {
    try (Household household = Household.open(settings, pullquote.articles.operator());
        Sandbox sandbox = Sandbox.start(SandboxSettings.standard().withPort(0));
        Bot bot = Bot.connect(standIn(sandbox), household.house())) {
      household.house().libraries().operators().embedded().exceptionally(e -> null).join();
      for (String name : List.of("Ada", "Ben", "Cleo")) {
        use(sandbox.as(name));
      }
      spec.commandLine().getOut().printf("%s has rehearsed.%n", bot.name());
    } catch (ConnectionRefusedException e) {
      throw new UserError(e.reason(), e);
    }
  }

  /// As much as one user may ask at once.
  private static void use(SandboxUser reader) {
    reader.slash(ROOM, "ask", Map.of("question", QUESTION)).awaitReply(PATIENCE);
    reader.slash(ROOM, "cite", Map.of("reference", "1.1")).awaitReply(PATIENCE);
    reader.slash(ROOM, "keypoints", Map.of()).awaitReply(PATIENCE);
    reader.slash(ROOM, "outline", Map.of()).awaitReply(PATIENCE);
    reader.slash(ROOM, "help", Map.of()).awaitReply(PATIENCE);
  }

  private static Connection standIn(Sandbox sandbox) {
    return new Connection.StandIn(sandbox.token(), sandbox.restUrl(), sandbox.gatewayUrl());
  }

  private static void clear(Path stage) throws IOException {
    try (Stream<Path> files = Files.walk(stage)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
