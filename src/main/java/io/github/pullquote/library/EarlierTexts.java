package io.github.pullquote.library;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;

/// Keeps what is remembered of texts that were replaced. [Store#replace] remembers the old text by
/// itself. Safe for many threads; every method throws a [StoreException] if the store can't be read
/// or written.
public interface EarlierTexts {
  /// A text is remembered for so long after it was replaced.
  Duration KEPT = Duration.ofDays(90);

  /// Of each article the newest are remembered.
  int MOST = 10;

  /// Stands for no server: what is remembered under it is the operator's.
  long OPERATOR = 0;

  /// Remembers a text, or that it was there later than was known.
  ///
  /// @param guild the server that has it, or [#OPERATOR]
  void remember(long guild, ArticleKey key, EarlierText text, Instant at);

  /// What is remembered of an article at a revision.
  ///
  /// @param guild the server that had it, or [#OPERATOR]
  Optional<EarlierText> find(long guild, ArticleKey key);

  /// The revisions of an article that are remembered, with when each was last there.
  SortedMap<String, Instant> revisions(long guild, String id);

  /// Forgets what was last there before a moment.
  void forget(Instant before);
}
