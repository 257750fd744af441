package io.github.pullquote.library;

import java.nio.file.Path;
import java.time.Duration;

/// How libraries are kept.
///
/// @param indexes the directory of the indexes, one a library
/// @param open how many libraries are open at once, at least 1
/// @param idle a library that nobody asks is closed after this time
/// @param articles how many articles a server may have
/// @param bytes how long the originals of a server's articles may be together
/// @param grace how long the library of a server is kept that the bot has left
public record LibrarySettings(
    Path indexes, int open, Duration idle, int articles, long bytes, Duration grace) {
  /// Refuses what no library can be kept by.
  public LibrarySettings {
    if (open < 1 || articles < 1 || bytes < 1 || idle.isNegative() || grace.isNegative()) {
      throw new IllegalArgumentException("No library can be kept by such settings");
    }
  }
}
