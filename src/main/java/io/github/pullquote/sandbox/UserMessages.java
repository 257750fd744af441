package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What people write, change, delete and see.
final class UserMessages {
  private static final int MOST_CONTENT = 2_000;
  private static final int MOST_DISMISSED = 1_000;

  private final Events events;
  private final World world;
  private final UserAccess access;
  private final Messages messages;
  private final MessageComposer composer;
  private final Attachments attachments;
  private final Set<String> dismissed = new LinkedHashSet<>();

  UserMessages(
      Events events,
      World world,
      UserAccess access,
      Messages messages,
      MessageComposer composer,
      Attachments attachments) {
    this.events = events;
    this.world = world;
    this.access = access;
    this.messages = messages;
    this.composer = composer;
    this.attachments = attachments;
  }

  StoredMessage send(
      String userId,
      String channelId,
      String content,
      Optional<String> replyTo,
      List<String> attachmentIds) {
    return events.alone(
        () -> {
          Channel channel = access.visible(userId, channelId);
          access.requireSend(userId, channel);
          checkContent(content, !attachmentIds.isEmpty());
          MessageRoutes.wake(world, channel);
          ObjectNode message = composer.blank(channel, world.user(userId));
          message.set("attachments", attached(userId, channel, attachmentIds));
          replyTo
              .map(id -> visible(userId, channel, id))
              .ifPresent(to -> MessageComposer.refer(message, channel, to));
          composer.fill(
              message,
              channel,
              Json.object().put("content", content),
              List.of(),
              Mentions.Default.EVERYTHING);
          StoredMessage stored =
              new StoredMessage(
                  message.path("id").asText(),
                  channel.id(),
                  userId,
                  Optional.empty(),
                  Optional.empty(),
                  message);
          messages.add(stored);
          return stored;
        });
  }

  private static void checkContent(String content, boolean hasFiles) {
    int length = content.codePointCount(0, content.length());
    if (length > MOST_CONTENT) {
      throw new ActionRefusedException("A message has at most 2000 characters");
    }
    if (content.isBlank() && !hasFiles) {
      throw new ActionRefusedException("A message cannot be empty");
    }
  }

  private ArrayNode attached(String userId, Channel channel, List<String> ids) {
    ArrayNode attached = Json.array();
    if (!ids.isEmpty()) {
      access.require(userId, channel, Permission.ATTACH_FILES);
    }
    for (String id : ids) {
      attached.add(
          attachments
              .find(id)
              .orElseThrow(() -> new ActionRefusedException("No such upload"))
              .json());
    }
    return attached;
  }

  StoredMessage edit(String userId, String channelId, String messageId, String content) {
    return events.alone(
        () -> {
          Channel channel = access.visible(userId, channelId);
          StoredMessage message = visible(userId, channel, messageId);
          if (!message.authorId().equals(userId)) {
            throw new ActionRefusedException("You can only edit your own messages");
          }
          checkContent(content, !message.json().path("attachments").isEmpty());
          StoredMessage changed =
              message.with(
                  composer.edit(
                      message.json(),
                      channel,
                      Json.object().put("content", content),
                      List.of(),
                      Mentions.Default.EVERYTHING));
          messages.update(changed);
          return changed;
        });
  }

  /// Deletes one message, or several at once as a moderator's bulk delete.
  void delete(String userId, String channelId, List<String> messageIds) {
    events.run(
        () -> {
          Channel channel = access.visible(userId, channelId);
          for (String id : messageIds) {
            if (!visible(userId, channel, id).authorId().equals(userId)) {
              access.require(userId, channel, Permission.MANAGE_MESSAGES);
            }
          }
          messages.delete(channel, messageIds);
        });
  }

  /// Hides an ephemeral message from the one who sees it. The bot does not learn of it.
  void dismiss(String userId, String channelId, String messageId) {
    events.run(
        () -> {
          Channel channel = access.visible(userId, channelId);
          StoredMessage message = visible(userId, channel, messageId);
          if (!message.ephemeral()) {
            throw new ActionRefusedException("Only a message for you alone can be dismissed");
          }
          dismissed.add(messageId);
          if (dismissed.size() > MOST_DISMISSED) {
            dismissed.remove(dismissed.iterator().next());
          }
          events.publish(new WorldEvent.MessagesDeleted(channel, List.of(message)));
        });
  }

  /// Whether this user sees the message now.
  boolean sees(String userId, StoredMessage message) {
    return message.isFor(userId)
        && !dismissed.contains(message.id())
        && world
            .findChannel(message.channelId())
            .filter(channel -> world.sees(userId, channel))
            .isPresent();
  }

  /// What this user sees in the channel, oldest first.
  List<StoredMessage> in(String userId, String channelId) {
    return events.alone(
        () -> messages.in(channelId).stream().filter(it -> sees(userId, it)).toList());
  }

  StoredMessage visible(String userId, Channel channel, String messageId) {
    return messages
        .find(channel.id(), messageId)
        .filter(it -> sees(userId, it))
        .orElseThrow(() -> new ActionRefusedException("This message does not exist for you"));
  }
}
