package io.github.pullquote.sandbox;

import java.util.List;

/// Something changed in the world, after it has.
sealed interface WorldEvent {
  record MessageCreated(StoredMessage message) implements WorldEvent {}

  record MessageUpdated(StoredMessage message) implements WorldEvent {}

  /// Messages that everyone saw were deleted; several at once if a moderator did.
  record MessagesDeleted(Channel channel, List<StoredMessage> messages) implements WorldEvent {}

  record ChannelCreated(Channel channel) implements WorldEvent {}

  record ChannelUpdated(Channel channel) implements WorldEvent {}

  record ChannelDeleted(Channel channel) implements WorldEvent {}

  record GuildCreated(Guild guild) implements WorldEvent {}

  record GuildUpdated(Guild guild) implements WorldEvent {}

  record RoleCreated(Guild guild, Role role) implements WorldEvent {}

  record RoleUpdated(Guild guild, Role role) implements WorldEvent {}

  record MemberAdded(Guild guild, Member member) implements WorldEvent {}

  record MemberUpdated(Guild guild, Member member) implements WorldEvent {}

  record MemberRemoved(Guild guild, Member member) implements WorldEvent {}

  record CommandsChanged() implements WorldEvent {}

  record Typing(Channel channel, String userId) implements WorldEvent {}

  record BotConnection(boolean connected) implements WorldEvent {}
}
