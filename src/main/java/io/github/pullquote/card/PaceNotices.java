package io.github.pullquote.card;

import java.time.Duration;

/// Short messages to whoever asks more than the bot can keep up with.
public final class PaceNotices {
  private PaceNotices() {}

  /// One user was too fast.
  ///
  /// @param wait how long until the next time
  public static Card tooFast(Duration wait) {
    return Card.of(
        "That was faster than I can read. Try again in %s, and I’ll gladly look it up."
            .formatted(seconds(wait)));
  }

  /// All users of a server together were too fast.
  ///
  /// @param wait how long until the next time
  public static Card serverTooFast(Duration wait) {
    return Card.of(
        "Many people of this server ask me at once just now. Try again in %s, and I’ll gladly look it up."
            .formatted(seconds(wait)));
  }

  /// Rounded up: who waits so long does not come too early.
  private static String seconds(Duration wait) {
    return Wording.count(wait.plusNanos(999_999_999).toSeconds(), "second", "seconds");
  }
}
