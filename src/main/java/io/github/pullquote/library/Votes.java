package io.github.pullquote.library;

import java.time.Duration;
import java.time.Instant;

/// Keeps what users say of answers. Who said it is kept as a keyed hash of user and answer, whose
/// key the store makes and gives to nobody, until [#expire]; then a number is left. Safe for many
/// threads; every method throws a [StoreException] if the store can't be read or written.
public interface Votes {
  /// A vote can be changed for so long.
  Duration CHANGEABLE = Duration.ofDays(30);

  /// What a ballot has done.
  enum Effect {
    /// It counts.
    COUNTED,
    /// It counts instead of the user's other one on the same answer.
    CHANGED,
    /// It said what the user had said before, and now neither counts.
    TAKEN_BACK
  }

  /// Takes a ballot. A user has one vote on an answer; one that is changed counts to the week, and
  /// expires at the time, of the first.
  Effect cast(Ballot ballot, Instant at);

  /// Makes numbers of the votes that were cast before a moment.
  void expire(Instant castBefore);
}
