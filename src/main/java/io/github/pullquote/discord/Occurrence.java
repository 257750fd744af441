package io.github.pullquote.discord;

import java.time.Duration;

/// What happens between the bot and Discord, for those who count it. Nothing in it tells who, where
/// or what.
public sealed interface Occurrence {
  /// What somebody did.
  enum Deed {
    COMMAND,
    TYPING,
    PRESS,
    FORM,
    MESSAGE
  }

  /// Why somebody was not answered.
  enum Cause {
    /// Discord had stopped waiting.
    TOO_LATE,
    /// Discord did not take the answer, or could not be reached.
    NOT_TAKEN,
    /// More people came at once than can be answered in time.
    CROWDED
  }

  /// Discord took the first response.
  ///
  /// @param after the time since the bot heard of what was done
  record Responded(Deed to, Duration after) implements Occurrence {}

  /// Discord took no first response.
  record Missed(Deed deed, Cause cause) implements Occurrence {}

  /// Somebody was faster than their pace, or their server's.
  record Refused(Deed deed) implements Occurrence {}

  /// The connection was lost; it is made again.
  record Disconnected() implements Occurrence {}

  /// The connection is there again.
  ///
  /// @param resumed whether nothing that happened meanwhile is lost
  record Reconnected(boolean resumed) implements Occurrence {}
}
