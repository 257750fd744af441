package io.github.pullquote.card;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// Why something can't be posted somewhere, or no thread be opened.
public sealed interface Obstacle {
  /// Whom it concerns.
  enum Party {
    /// The one who is told.
    READER,
    BOT
  }

  /// Somebody lacks a permission.
  ///
  /// @param permission in Discord's own words
  /// @param where the channel whose settings grant it; that of a thread is the one it is in
  record Lacks(Party who, String permission, long where) implements Obstacle {}

  /// Somebody may only read on the server until then.
  record TimedOut(Party who, Instant until) implements Obstacle {}

  /// A moderator has locked the thread.
  record Locked(Party who) implements Obstacle {}

  /// Discord has refused it.
  ///
  /// @param incident what the log names it by, where only the log tells more
  record Refused(Refusal why, Optional<String> incident) implements Obstacle {
    /// As a note to be kept, which [#reason(String)] understands.
    public String kept() {
      return incident.orElseGet(why::name);
    }

    /// The end of a sentence, of what was [#kept()].
    static String reason(String kept) {
      return Arrays.stream(Refusal.values())
          .filter(it -> it.name().equals(kept))
          .findFirst()
          .map(it -> new Refused(it, Optional.empty()))
          .orElseGet(() -> new Refused(Refusal.UNEXPECTED, Optional.of(kept)))
          .reason();
    }

    /// The end of a sentence.
    String reason() {
      return incident
          .map(number -> Phrases.say("refusals.found-under-a-number", number))
          .orElseGet(why::reason);
    }
  }
}
