package io.github.pullquote.app;

import io.github.pullquote.discord.Bot;
import io.github.pullquote.library.Library;
import java.util.List;
import java.util.stream.Stream;

/// What the bot says when it is ready.
final class Announcement {
  private Announcement() {}

  /// A line each.
  ///
  /// @param page the address of the sandbox's page; empty on Discord
  static List<String> of(Bot bot, Library library, String page) {
    Stream<String> articles =
        library.articles().stream()
            .map(it -> "Article: %s, %d passages".formatted(it.title(), it.passages().size()));
    return Stream.concat(articles, page.isEmpty() ? onDiscord(bot) : inSandbox(bot, page)).toList();
  }

  private static Stream<String> onDiscord(Bot bot) {
    return Stream.of(
        "%s is on Discord. Add it to a server: %s".formatted(bot.name(), bot.inviteUrl()));
  }

  private static Stream<String> inSandbox(Bot bot, String page) {
    return Stream.of(
        "%s is ready in the sandbox, a stand-in for Discord on this machine.".formatted(bot.name()),
        "Open %s and type: /ask Why do boys lose their close friendships?".formatted(page),
        "To run on Discord, set DISCORD_TOKEN. Ctrl+C stops.");
  }
}
