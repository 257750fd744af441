package io.github.pullquote.discord;

import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.AudioChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;

/// Who may post where: Discord doesn't say which permission is missing, so it is worked out.
final class PostingRights {
  private PostingRights() {}

  /// The first permission that a member lacks to post in a channel or thread.
  static Optional<Permission> missing(Member member, GuildMessageChannel channel) {
    return missing(member, channel, needed(channel));
  }

  /// The first permission that a member lacks to open a thread on a message in a channel.
  static Optional<Permission> missingForThread(Member member, GuildMessageChannel channel) {
    return missing(
        member, channel, List.of(Permission.VIEW_CHANNEL, Permission.CREATE_PUBLIC_THREADS));
  }

  private static Optional<Permission> missing(
      Member member, GuildMessageChannel channel, List<Permission> needed) {
    return needed.stream()
        .filter(permission -> !member.hasPermission(channel, permission))
        .findFirst();
  }

  private static List<Permission> needed(GuildMessageChannel channel) {
    if (channel instanceof ThreadChannel thread) {
      return thread.isLocked()
          ? List.of(
              Permission.VIEW_CHANNEL,
              Permission.MESSAGE_SEND_IN_THREADS,
              Permission.MANAGE_THREADS)
          : List.of(Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND_IN_THREADS);
    }
    return channel instanceof AudioChannel
        ? List.of(Permission.VIEW_CHANNEL, Permission.VOICE_CONNECT, Permission.MESSAGE_SEND)
        : List.of(Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND);
  }
}
