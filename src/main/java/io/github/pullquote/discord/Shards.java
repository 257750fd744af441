package io.github.pullquote.discord;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;

/// The connections of a process, one for each of its shards.
final class Shards {
  private final Sharding sharding;
  private final List<JDA> all;

  /// @param all in the order of their numbers, at least one
  Shards(Sharding sharding, List<JDA> all) {
    this.sharding = sharding;
    this.all = List.copyOf(all);
  }

  Sharding sharding() {
    return sharding;
  }

  /// Any of them, for what has nothing to do with servers.
  JDA any() {
    return all.getFirst();
  }

  /// Blocks until each is ready.
  void awaitReady() throws InterruptedException {
    for (JDA jda : all) {
      jda.awaitReady();
    }
  }

  /// Whether one has ended for good.
  boolean isShutDown() {
    return all.stream().anyMatch(jda -> jda.getStatus() == JDA.Status.SHUTDOWN);
  }

  /// Whether every one is connected.
  boolean isConnected() {
    return all.stream().allMatch(jda -> jda.getStatus() == JDA.Status.CONNECTED);
  }

  /// Whether that one is connected which is told of a server.
  boolean isConnected(long guild) {
    return shard(guild).filter(jda -> jda.getStatus() == JDA.Status.CONNECTED).isPresent();
  }

  /// A server that the bot is in; empty also for one that another process is told of.
  Optional<Guild> guild(long guild) {
    return shard(guild).map(jda -> jda.getGuildById(guild));
  }

  private Optional<JDA> shard(long guild) {
    return sharding.has(guild)
        ? Optional.of(all.get(sharding.shard(guild) - sharding.from()))
        : Optional.empty();
  }

  /// Whether the bot is in a server that this process is told of, or would be if Discord had it.
  boolean isIn(long guild) {
    return shard(guild).filter(jda -> isIn(jda, guild)).isPresent();
  }

  /// Whether the bot is in a server that a connection is told of, or would be if Discord had it.
  static boolean isIn(JDA jda, long guild) {
    return jda.getGuildById(guild) != null || jda.isUnavailable(guild);
  }

  /// How many servers.
  long guilds() {
    return all.stream().mapToLong(jda -> jda.getGuildCache().size()).sum();
  }

  /// The slowest answer to a heartbeat; empty before the first.
  Optional<Duration> ping() {
    return all.stream()
        .map(JDA::getGatewayPing)
        .filter(ping -> ping >= 0)
        .max(Long::compare)
        .map(Duration::ofMillis);
  }

  /// From now on nothing that happens is told to a listener.
  void removeListener(Object listener) {
    all.forEach(jda -> jda.removeEventListener(listener));
  }

  /// Ends all, in order as far as there is time.
  ///
  /// @return whether there was enough
  boolean shutDown(Duration most) throws InterruptedException {
    all.forEach(JDA::shutdown);
    boolean ended = true;
    for (JDA jda : all) {
      ended &= jda.awaitShutdown(most);
    }
    return ended;
  }

  /// Ends all at once.
  void cut() {
    all.forEach(JDA::shutdownNow);
  }
}
