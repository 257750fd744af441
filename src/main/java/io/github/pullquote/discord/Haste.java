package io.github.pullquote.discord;

import io.github.pullquote.card.Card;
import io.github.pullquote.card.PaceNotices;
import java.time.Duration;

/// More than a pace allows.
///
/// @param whose who has done too much
/// @param pause how long it takes until the next time
record Haste(Whose whose, Duration pause) {
  /// Whose pace it is.
  enum Whose {
    USER,
    SERVER
  }

  /// What is said to whoever has to wait.
  Card notice() {
    return switch (whose) {
      case USER -> PaceNotices.tooFast(pause);
      case SERVER -> PaceNotices.serverTooFast(pause);
    };
  }
}
