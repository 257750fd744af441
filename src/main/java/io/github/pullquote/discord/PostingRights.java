package io.github.pullquote.discord;

import io.github.pullquote.card.Obstacle;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.AudioChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;

/// Who may post where: Discord doesn't say which permission is missing, so it is worked out.
final class PostingRights {
  private PostingRights() {}

  /// What keeps somebody from posting in a channel or thread: the first permission that they lack.
  static Optional<Obstacle> obstacle(Rights rights, GuildChannel channel) {
    return obstacle(rights, channel, needed(channel));
  }

  /// What keeps somebody from opening a thread on a message in a channel.
  static Optional<Obstacle> obstacleToThread(Rights rights, GuildChannel channel) {
    return obstacle(
        rights, channel, List.of(Permission.VIEW_CHANNEL, Permission.CREATE_PUBLIC_THREADS));
  }

  /// The first permission that the bot lacks to post in a channel or thread.
  static Optional<Permission> missing(GuildChannel channel) {
    return missing(Rights.ofBot(channel), needed(channel));
  }

  /// What JDA finds missing at the last moment.
  static Obstacle lacking(GuildChannel channel, InsufficientPermissionException e) {
    return obstacle(Rights.ofBot(channel), channel, e.getPermission());
  }

  private static Optional<Obstacle> obstacle(
      Rights rights, GuildChannel channel, List<Permission> needed) {
    return missing(rights, needed).map(lacked -> obstacle(rights, channel, lacked));
  }

  private static Obstacle obstacle(Rights rights, GuildChannel channel, Permission lacked) {
    boolean reads = lacked != Permission.VIEW_CHANNEL;
    if (reads && rights.timedOut().isPresent()) {
      return new Obstacle.TimedOut(rights.who(), rights.timedOut().get());
    }
    return lacked == Permission.MANAGE_THREADS
        ? new Obstacle.Locked(rights.who())
        : new Obstacle.Lacks(rights.who(), lacked.getName(), granting(channel));
  }

  private static Optional<Permission> missing(Rights rights, List<Permission> needed) {
    return needed.stream().filter(permission -> !rights.has(permission)).findFirst();
  }

  /// A thread has the permissions of its channel.
  private static long granting(GuildChannel channel) {
    return channel instanceof ThreadChannel thread && !thread.isDetached()
        ? thread.getParentChannel().getIdLong()
        : channel.getIdLong();
  }

  private static List<Permission> needed(GuildChannel channel) {
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
