package io.github.pullquote.sandbox;

import java.util.List;

/// Lets people do what Discord's client would let them do.
final class UserAccess {
  private final World world;

  UserAccess(World world) {
    this.world = world;
  }

  Channel visible(String userId, String channelId) {
    return world
        .findChannel(channelId)
        .filter(channel -> world.sees(userId, channel))
        .orElseThrow(() -> new ActionRefusedException("You cannot see this channel"));
  }

  boolean may(String userId, Channel channel, Permission... permissions) {
    return world.permissionsIn(userId, channel).containsAll(List.of(permissions));
  }

  void require(String userId, Channel channel, Permission permission) {
    if (!may(userId, channel, permission)) {
      throw new ActionRefusedException("You lack the permission " + permission + " here");
    }
  }

  void requireSend(String userId, Channel channel) {
    switch (channel) {
      case Channel.PublicThread thread -> {
        require(userId, thread, Permission.SEND_MESSAGES_IN_THREADS);
        if (thread.locked()) {
          require(userId, thread, Permission.MANAGE_THREADS);
        }
      }
      case Channel.Text text -> {
        if (text.kind().isForTalk()) {
          require(userId, text, Permission.CONNECT);
        }
        require(userId, text, Permission.SEND_MESSAGES);
        if (text.kind() == Channel.Kind.FORUM) {
          throw new ActionRefusedException("A forum has no messages but those of its posts");
        }
      }
      case Channel.Direct _, Channel.Group _ -> {
        // Whoever sees it may write.
      }
    }
  }
}
