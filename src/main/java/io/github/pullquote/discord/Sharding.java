package io.github.pullquote.discord;

/// Which of a bot's shards one process has. Discord deals servers out to shards by their ids; what
/// belongs to no server is told to the first.
///
/// @param total how many shards all processes have together
/// @param from the first one's number, from 0
/// @param to the last one's number
public record Sharding(int total, int from, int to) {
  /// All servers on one connection.
  public static final Sharding WHOLE = new Sharding(1, 0, 0);

  /// The part of a server's id that is not a time. The others decide on its shard.
  private static final int NO_TIME = 22;

  /// @throws IllegalArgumentException if there are no such shards
  public Sharding {
    if (from < 0 || to < from || to >= total) {
      throw new IllegalArgumentException(
          "Of %d shards there are none from %d to %d".formatted(total, from, to));
    }
  }

  /// All of so many shards.
  ///
  /// @param total how many, at least one
  static Sharding all(int total) {
    return new Sharding(total, 0, total - 1);
  }

  /// Whether this process is told of a server.
  boolean has(long guild) {
    return from <= shard(guild) && shard(guild) <= to;
  }

  /// The number of the shard that is told of a server.
  int shard(long guild) {
    return Math.toIntExact((guild >>> NO_TIME) % total);
  }

  /// Whether this process does what is to be done once for all.
  boolean isFirst() {
    return from == 0;
  }
}
