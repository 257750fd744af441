package io.github.pullquote.discord;

import io.github.pullquote.library.IdentifyTurns;
import java.util.Optional;

/// The part that a process has in serving a bot, with what it shares with the others.
///
/// @param sharding which shards it has; empty for all, as many as Discord recommends
/// @param turns lets processes begin sessions one after the other
/// @param proxy sends requests on to Discord, and keeps the limits of all processes; empty where
///   each keeps its own
public record Fleet(Optional<Sharding> sharding, IdentifyTurns turns, Optional<RestProxy> proxy) {
  /// A process that serves all of it, by one connection.
  public static Fleet alone() {
    return new Fleet(Optional.of(Sharding.WHOLE), IdentifyTurns.atOnce(), Optional.empty());
  }
}
