package io.github.pullquote.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The directory of what the bot remembers.
record DataDirectory(Path path) {
  /// Makes the directory if it is not there, and tries to write in it.
  ///
  /// @throws UserError if that is not possible
  void prepare() {
    try {
      Files.createDirectories(path);
      Files.delete(Files.createTempFile(path, "write-test", ".tmp"));
    } catch (IOException e) {
      throw new UserError(
          "The data directory %s can't be written. Give the bot's user the right to, or set PULLQUOTE_DATA to another one."
              .formatted(this),
          e);
    }
  }

  /// The whole path.
  @Override
  public String toString() {
    return path.toAbsolutePath().toString();
  }
}
