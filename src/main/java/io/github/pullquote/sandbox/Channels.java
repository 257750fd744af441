package io.github.pullquote.sandbox;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// All channels and threads, oldest first, and those of each guild, found without looking at the
/// others. Used under the world's lock.
final class Channels {
  private final Map<String, Channel> all = new LinkedHashMap<>();
  private final Map<String, Map<String, Channel>> ofGuilds = new LinkedHashMap<>();

  Collection<Channel> all() {
    return Collections.unmodifiableCollection(all.values());
  }

  List<Channel> of(String guildId) {
    return List.copyOf(ofGuilds.getOrDefault(guildId, Map.of()).values());
  }

  Optional<Channel> find(String id) {
    return Optional.ofNullable(all.get(id));
  }

  /// Adds one, or puts it in the place of what it was.
  void put(Channel channel) {
    all.put(channel.id(), channel);
    channel
        .guild()
        .ifPresent(
            guild ->
                ofGuilds
                    .computeIfAbsent(guild, _ -> new LinkedHashMap<>())
                    .put(channel.id(), channel));
  }

  void removeIf(Predicate<Channel> gone) {
    all.values().removeIf(gone);
    ofGuilds.values().forEach(channels -> channels.values().removeIf(gone));
  }
}
