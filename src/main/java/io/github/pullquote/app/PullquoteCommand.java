package io.github.pullquote.app;

import io.github.pullquote.discord.Bot;
import io.github.pullquote.discord.Connection;
import io.github.pullquote.discord.ConnectionRefusedException;
import io.github.pullquote.library.Library;
import io.github.pullquote.sandbox.Sandbox;
import io.github.pullquote.sandbox.SandboxSettings;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
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
      "3:not covered by the article, or not its words"
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

  @Override
  public Integer call() throws IOException, InterruptedException {
    Optional<String> token = token();
    Settings settings = token.isPresent() ? articles.settings() : articles.settings().inSandbox();
    if (discord && token.isEmpty()) {
      throw new UserError(
          "There is no token. Set DISCORD_TOKEN, or DISCORD_TOKEN_FILE to a file that holds it.");
    }
    DataDirectory data = new DataDirectory(settings.data());
    data.prepare();
    try (Closeable _ = data.lock(DataDirectory.SECOND_BOT);
        Household household = Household.open(settings, articles.operator())) {
      return token.isPresent()
          ? run(connection(token.get()), household, "")
          : runInSandbox(settings, household);
    }
  }

  private int runInSandbox(Settings settings, Household household) throws InterruptedException {
    SandboxSettings wanted = SandboxSettings.standard().withPort(settings.sandboxPort());
    try (Sandbox sandbox = start(wanted)) {
      if (settings.sandboxPort() != 0 && sandbox.port() != settings.sandboxPort()) {
        spec.commandLine()
            .getOut()
            .printf("Port %d is taken, using %d.%n", settings.sandboxPort(), sandbox.port());
      }
      return run(standIn(sandbox), household, sandbox.pageUrl());
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

  private int run(Connection connection, Household household, String page)
      throws InterruptedException {
    try (Bot bot = Bot.connect(connection, household.house())) {
      household.housekeeping().start();
      if (endWithParent) {
        parent.ifPresent(started -> closeAfter(started, bot));
      }
      announce(bot, household.house().libraries().operators(), page);
      Runtime.getRuntime().addShutdownHook(new Thread(bot::close, "stop"));
      String reason = bot.awaitEnd();
      if (reason.isEmpty()) {
        return ExitCode.ANSWERED;
      }
      throw new UserError(reason);
    } catch (ConnectionRefusedException e) {
      throw new UserError(e.reason(), e);
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

  private void announce(Bot bot, Library library, String page) {
    PrintWriter out = spec.commandLine().getOut();
    library
        .articles()
        .forEach(
            article ->
                out.printf(
                    "Article: %s, %d passages%n", article.title(), article.passages().size()));
    if (page.isEmpty()) {
      out.printf("%s is on Discord. Add it to a server: %s%n", bot.name(), bot.inviteUrl());
    } else {
      out.printf(
          "%s is ready in the sandbox, a stand-in for Discord on this machine.%n", bot.name());
      out.printf("Open %s and type: /ask Why do boys lose their close friendships?%n", page);
      out.println("To run on Discord, set DISCORD_TOKEN. Ctrl+C stops.");
    }
  }
}
