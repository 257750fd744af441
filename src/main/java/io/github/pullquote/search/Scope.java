package io.github.pullquote.search;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;

/// Where a question is to be answered from.
///
/// @param article the place of the only article to look at
/// @param passages the ordinals of the only passages to look at, at most [#MOST]
record Scope(OptionalInt article, Optional<SortedSet<Integer>> passages) {
  /// A question that names a place is answered from so many passages of it at most.
  static final int MOST = 200;
}
