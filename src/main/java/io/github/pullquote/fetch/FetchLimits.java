package io.github.pullquote.fetch;

import java.time.Duration;

/// What one fetch may take.
///
/// @param connect how long it waits for a connection
/// @param whole how long it takes at the most, redirects included
/// @param bytes how large a page may be
/// @param atOnce how many fetches run at the same time
record FetchLimits(Duration connect, Duration whole, int bytes, int atOnce) {
  /// Refuses limits that let nothing through.
  FetchLimits {
    if (!connect.isPositive() || !whole.isPositive() || bytes < 1 || atOnce < 1) {
      throw new IllegalArgumentException("Nothing can be fetched so");
    }
  }
}
