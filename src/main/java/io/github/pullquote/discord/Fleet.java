package io.github.pullquote.discord;

import io.github.pullquote.library.IdentifyTurns;

/// The part that a process has in serving a bot, with how it waits for the others.
///
/// @param turns lets processes begin sessions one after the other
public record Fleet(Sharding sharding, IdentifyTurns turns) {
  /// A process that serves all of it.
  public static Fleet alone() {
    return new Fleet(Sharding.WHOLE, IdentifyTurns.atOnce());
  }
}
