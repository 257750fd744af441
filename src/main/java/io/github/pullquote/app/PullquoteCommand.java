package io.github.pullquote.app;

import io.github.pullquote.discord.Bot;
import io.github.pullquote.discord.Connection;
import io.github.pullquote.discord.ConnectionRefusedException;
import io.github.pullquote.discord.Fleet;
import io.github.pullquote.sandbox.Sandbox;
import io.github.pullquote.sandbox.SandboxSettings;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `pullquote`: the bot, on Discord where there is a token, else in the sandbox.
@Command(
    name = "pullquote",
    description = {
      "A Discord bot that answers questions about an article with the article's own words.",
      "Without a command it runs the bot: on Discord if DISCORD_TOKEN or DISCORD_TOKEN_FILE is"
          + " set, else in a sandbox on this machine, with a page to try it in."
    },
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = VersionProvider.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:answered, perhaps answered, or done",
      "1:failed; a sentence says why",
      "2:wrong usage",
      "3:not covered by the article, or not its words",
      "4:the bot can't run until its token or settings are mended"
    },
    subcommands = {
      AddCommand.class,
      AskCommand.class,
      BackupCommand.class,
      CheckCommand.class,
      CiteCommand.class,
      DoctorCommand.class,
      EvalCommand.class,
      ExportCommand.class,
      KeyPointsCommand.class,
      MigrateCommand.class,
      OutlineCommand.class,
      ReadCommand.class,
      RehearseCommand.class,
      RestoreCommand.class
    })
final class PullquoteCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin final ArticleOptions articles;

  @Option(
      names = "--discord",
      description = "Run on Discord, and fail without a token instead of starting the sandbox.")
  boolean discord;

  @Option(
      names = "--stand-in",
      hidden = true,
      paramLabel = "PORT",
      description = "Run on a stand-in for Discord that listens on this machine, as if on Discord.")
  Optional<Integer> standIn = Optional.empty();

  @Option(
      names = "--end-with-parent",
      hidden = true,
      description = "Stop when the process ends that started this one: Maven, stopped, leaves it.")
  boolean endWithParent;

  /// What a bot runs with.
  private record Running(
      Household household, Fleet fleet, Watch watch, Departure departure, LogFormat log) {}

  private final Map<String, String> environment;
  private final Optional<ProcessHandle> parent = ProcessHandle.current().parent();

  PullquoteCommand(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
    this.articles = new ArticleOptions(environment);
  }

  /// The bot's token; empty where none is set.
  ///
  /// @throws UserError if it can't be one
  Optional<String> token() {
    return new BotToken(environment).find();
  }

  /// The file that the token is read from; empty where it is none.
  Optional<Path> tokenFile() {
    return new BotToken(environment).file();
  }

  @Override
  public Integer call() throws IOException {
    Departure departure = new Departure();
    try (departure) {
      return run(departure);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    // Only who ends the process interrupts this thread.
    return departure.code().orElse(ExitCode.FAILED);
  }

  private int run(Departure departure) throws IOException, InterruptedException {
    Optional<String> token = SetupError.during(this::token);
    Settings given = SetupError.during(articles::settings);
    Settings settings = token.isPresent() ? given : given.inSandbox();
    settings.log().use();
    if (discord && token.isEmpty()) {
      throw new SetupError(
          "There is no token. Set DISCORD_TOKEN, or DISCORD_TOKEN_FILE to a file that holds it.");
    }
    DataDirectory data = new DataDirectory(settings.data());
    data.prepare();
    try (Closeable _ = data.lock(DataDirectory.SECOND_BOT);
        Household household = Household.open(settings, articles.operator());
        Watch watch = Watch.of(settings, household)) {
      Fleet fleet =
          new Fleet(settings.sharding(), household.store().identifyTurns(), settings.proxy());
      Running bot = new Running(household, fleet, watch, departure, settings.log());
      return token.isPresent()
          ? run(connection(token.get()), bot, "")
          : runInSandbox(settings, bot);
    }
  }

  private int runInSandbox(Settings settings, Running bot) throws InterruptedException {
    SandboxSettings wanted = SandboxSettings.standard().withPort(settings.sandboxPort());
    try (Sandbox sandbox = start(wanted)) {
      if (settings.sandboxPort() != 0 && sandbox.port() != settings.sandboxPort()) {
        spec.commandLine()
            .getOut()
            .printf("Port %d is taken, using %d.%n", settings.sandboxPort(), sandbox.port());
      }
      return run(standIn(sandbox), bot, sandbox.pageUrl());
    }
  }

  private Connection connection(String token) {
    return standIn.isPresent()
        ? Connection.StandIn.at(standIn.get(), token)
        : new Connection.Discord(token);
  }

  static Connection standIn(Sandbox sandbox) {
    return new Connection.StandIn(sandbox.token(), sandbox.restUrl(), sandbox.gatewayUrl());
  }

  private static Sandbox start(SandboxSettings wanted) {
    try {
      return Sandbox.start(wanted);
    } catch (IllegalStateException e) {
      throw new UserError(
          "The sandbox can't listen at 127.0.0.1, port %d or after it. Set PULLQUOTE_SANDBOX_PORT to a free one."
              .formatted(wanted.port()),
          e);
    }
  }

  private int run(Connection connection, Running all, String page) throws InterruptedException {
    Household household = all.household();
    all.departure().connecting();
    try (Bot bot = Bot.connect(connection, household.house(), all.watch(), all.fleet())) {
      all.watch().follow(bot);
      household.housekeeping().start();
      if (endWithParent) {
        parent.ifPresent(started -> closeAfter(started, bot));
      }
      List<String> lines = Announcement.of(bot, household.house().libraries().operators(), page);
      all.log().announce(lines, spec.commandLine().getOut());
      all.departure().await(bot);
      String reason = bot.awaitEnd();
      if (reason.isEmpty()) {
        return all.departure().code().orElse(ExitCode.ANSWERED);
      }
      throw bot.mayStartAgain() ? new UserError(reason) : new SetupError(reason);
    } catch (InterruptedException e) {
      all.departure().closing();
      throw e;
    } catch (ConnectionRefusedException e) {
      throw e.passes() ? new UserError(e.reason(), e) : new SetupError(e.reason(), e);
    }
  }

  private static void closeAfter(ProcessHandle parent, Bot bot) {
    Thread.ofVirtual()
        .start(
            () -> {
              parent.onExit().join();
              bot.close();
            });
  }
}
