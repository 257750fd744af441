package io.github.pullquote.library;

import java.util.OptionalLong;

/// Where somebody uses the bot.
///
/// @param guild the server's id; empty in a direct message, and where the bot is no member
/// @param channel the channel's id, or the thread's
/// @param parent the id of the channel that a thread belongs to; empty for a channel
public record Place(OptionalLong guild, long channel, OptionalLong parent) {
  /// Somewhere outside any server.
  public static Place direct(long channel) {
    return new Place(OptionalLong.empty(), channel, OptionalLong.empty());
  }
}
