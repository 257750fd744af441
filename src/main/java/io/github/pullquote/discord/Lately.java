package io.github.pullquote.discord;

import java.util.LinkedHashSet;
import java.util.Set;

/// Ids of what was done lately, so that it is done once. What is under way twice comes within
/// seconds. Safe for many threads.
final class Lately {
  private final int most;
  private final Set<Long> ids = new LinkedHashSet<>();

  /// @param most how many are remembered: more than come in those seconds
  Lately(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("One id or more has to be remembered, not " + most);
    }
    this.most = most;
  }

  /// Whether it was not yet known.
  synchronized boolean add(long id) {
    if (!ids.add(id)) {
      return false;
    }
    if (ids.size() > most) {
      ids.remove(ids.iterator().next());
    }
    return true;
  }

  /// It can be done again.
  synchronized void forget(long id) {
    ids.remove(id);
  }
}
