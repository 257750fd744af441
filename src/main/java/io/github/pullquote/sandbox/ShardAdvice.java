package io.github.pullquote.sandbox;

/// How a bot is told to connect.
///
/// @param shards how many are recommended
/// @param concurrency how many sessions may begin at once, `max_concurrency`
public record ShardAdvice(int shards, int concurrency) {
  /// Refuses less than one.
  public ShardAdvice {
    if (shards < 1 || concurrency < 1) {
      throw new IllegalArgumentException("A bot has one shard at least, and begins one at once");
    }
  }
}
