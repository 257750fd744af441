package io.github.pullquote.sandbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The messages of every channel, the newest of each. Used under the world's lock.
final class Messages {
  private static final int MOST_KEPT = 500;

  private final Events events;
  private final Map<String, Map<String, StoredMessage>> channels = new LinkedHashMap<>();

  Messages(Events events) {
    this.events = events;
    events.listen(this::forgetChannel);
  }

  private void forgetChannel(WorldEvent event) {
    if (event instanceof WorldEvent.ChannelDeleted(Channel channel)) {
      channels.remove(channel.id());
    }
  }

  /// All of a channel, oldest first.
  List<StoredMessage> in(String channelId) {
    return events.alone(() -> List.copyOf(of(channelId).values()));
  }

  Optional<StoredMessage> find(String channelId, String messageId) {
    return events.alone(() -> Optional.ofNullable(of(channelId).get(messageId)));
  }

  void add(StoredMessage message) {
    Map<String, StoredMessage> channel = of(message.channelId());
    channel.put(message.id(), message);
    if (channel.size() > MOST_KEPT) {
      channel.remove(channel.keySet().iterator().next());
    }
    events.publish(new WorldEvent.MessageCreated(message));
  }

  void update(StoredMessage message) {
    of(message.channelId()).replace(message.id(), message);
    events.publish(new WorldEvent.MessageUpdated(message));
  }

  /// Deletes those that exist.
  void delete(Channel channel, List<String> messageIds) {
    List<StoredMessage> gone = new ArrayList<>();
    for (String id : messageIds) {
      StoredMessage message = of(channel.id()).remove(id);
      if (message != null) {
        gone.add(message);
      }
    }
    events.publish(new WorldEvent.MessagesDeleted(channel, gone));
  }

  private Map<String, StoredMessage> of(String channelId) {
    return channels.computeIfAbsent(channelId, _ -> new LinkedHashMap<>());
  }
}
