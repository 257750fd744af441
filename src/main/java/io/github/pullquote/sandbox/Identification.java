package io.github.pullquote.sandbox;

/// A session that a bot began.
///
/// @param at when, in nanoseconds of [System#nanoTime]
/// @param shard the shard's number, from 0
/// @param shards how many the bot says it has
public record Identification(long at, int shard, int shards) {}
