package io.github.pullquote.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Which messages of the bot answer which, so that a reply goes with its question. What a method
/// has done is on the disk when it returns. Safe for many threads.
///
/// Every method throws a [StoreException] if the store can't be read or written.
public interface GivenReplies {
  /// Keeps a reply in place of an earlier one to the same question.
  void keep(GivenReply reply);

  /// The reply to a message.
  Optional<GivenReply> to(long question);

  /// Forgets the replies of which the message or the question has this id; no effect if there are
  /// none.
  void forget(long message);

  /// All replies that were given in a server, the oldest first.
  List<GivenReply> in(long guild);

  /// Forgets the replies that were sent before this moment.
  void expire(Instant sentBefore);
}
