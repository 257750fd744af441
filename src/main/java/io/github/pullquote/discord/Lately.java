package io.github.pullquote.discord;

import java.util.LinkedHashSet;
import java.util.Set;

/// Ids of what was done lately, so that it is done once. What is under way twice comes within
/// seconds; many more than these do not come in that time. Safe for many threads.
final class Lately {
  private static final int REMEMBERED = 1_000;

  private final Set<Long> ids = new LinkedHashSet<>();

  /// Whether it was not yet known.
  synchronized boolean add(long id) {
    if (!ids.add(id)) {
      return false;
    }
    if (ids.size() > REMEMBERED) {
      ids.remove(ids.iterator().next());
    }
    return true;
  }

  /// It can be done again.
  synchronized void forget(long id) {
    ids.remove(id);
  }
}
