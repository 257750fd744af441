package io.github.pullquote.discord;

import java.time.Duration;
import java.util.Optional;

/// The bot's connection to Discord at one moment.
///
/// @param ping how long Discord takes to answer a heartbeat; empty before the first
/// @param guilds how many servers the bot is in
public record Link(State state, Optional<Duration> ping, long guilds) {
  /// Whether events come in and are answered.
  public enum State {
    CONNECTED,
    /// The connection is being made, for the first time or again.
    CONNECTING,
    /// The bot takes no events any more.
    CLOSING
  }
}
