package io.github.pullquote.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `pullquote`: the bot.
@Command(
    name = "pullquote",
    description =
        "A Discord bot that answers questions about an article with the article's own words.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    subcommands = {
      AskCommand.class,
      CiteCommand.class,
      EvalCommand.class,
      KeyPointsCommand.class,
      OutlineCommand.class
    })
final class PullquoteCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return ExitCode.ANSWERED;
  }
}
