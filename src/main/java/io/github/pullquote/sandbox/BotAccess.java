package io.github.pullquote.sandbox;

import java.util.List;
import java.util.Set;

/// Lets the bot do in a channel what its roles and the channel's overwrites allow.
final class BotAccess {
  private final World world;

  BotAccess(World world) {
    this.world = world;
  }

  /// The channel, if the bot sees it.
  Channel visible(String channelId) {
    Channel channel = world.findChannel(channelId).orElseThrow(DiscordError::unknownChannel);
    if (!world.sees(world.bot().id(), channel)) {
      throw DiscordError.missingAccess();
    }
    return channel;
  }

  boolean may(Channel channel, Permission... permissions) {
    Set<Permission> held = world.permissionsIn(world.bot().id(), channel);
    return held.containsAll(List.of(permissions));
  }

  void require(Channel channel, Permission... permissions) {
    if (!may(channel, permissions)) {
      throw DiscordError.missingPermissions();
    }
  }

  /// Refuses unless the bot may change its messages there.
  void requireEdit(Channel channel) {
    if (!(channel instanceof Channel.PublicThread thread)) {
      return;
    }
    if (thread.archived()) {
      throw new DiscordError(400, 50083, "Thread is archived");
    }
    requireUnlocked(thread);
  }

  private void requireUnlocked(Channel.PublicThread thread) {
    if (thread.locked() && !may(thread, Permission.MANAGE_THREADS)) {
      throw new DiscordError(400, 160005, "This thread is locked");
    }
  }

  /// Refuses unless the bot may send a message of this kind there.
  void requireSend(Channel channel, boolean embeds, boolean files) {
    switch (channel) {
      case Channel.PublicThread thread -> {
        require(thread, Permission.SEND_MESSAGES_IN_THREADS);
        requireUnlocked(thread);
      }
      case Channel.Text text -> {
        if (text.kind() == Channel.Kind.FORUM) {
          throw new DiscordError(400, 50008, "Cannot send messages in a non-text channel");
        }
        if (text.kind().isForTalk()) {
          require(text, Permission.CONNECT);
        }
        require(text, Permission.SEND_MESSAGES);
      }
      case Channel.Direct _, Channel.Group _ -> {
        // Of these it sees its own conversations alone, and they are always open to it.
      }
    }
    if (embeds) {
      require(channel, Permission.EMBED_LINKS);
    }
    if (files) {
      require(channel, Permission.ATTACH_FILES);
    }
  }
}
