package io.github.pullquote.card;

import java.time.Duration;

/// Short messages to whoever asks more than the bot can keep up with.
public final class PaceNotices {
  private PaceNotices() {}

  /// One user was too fast.
  ///
  /// @param wait how long until the next time
  public static Card tooFast(Duration wait) {
    return Card.of(Phrases.say("notices.too-fast", seconds(wait)));
  }

  /// All users of a server together were too fast.
  ///
  /// @param wait how long until the next time
  public static Card serverTooFast(Duration wait) {
    return Card.of(Phrases.say("notices.server-too-fast", seconds(wait)));
  }

  /// Rounded up: who waits so long does not come too early.
  private static long seconds(Duration wait) {
    return wait.plusNanos(999_999_999).toSeconds();
  }
}
