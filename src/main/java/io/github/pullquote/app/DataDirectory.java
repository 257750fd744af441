package io.github.pullquote.app;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The directory of what the bot remembers.
record DataDirectory(Path path) {
  /// What a second bot is told.
  static final String SECOND_BOT = "Stop that one, or set PULLQUOTE_DATA to another directory.";

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

  /// Deletes a directory with all that is in it, if it is there.
  static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> walked = Files.walk(directory)) {
      paths = walked.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }

  /// Keeps every other bot out of the directory until the lock is closed, or the process ends.
  ///
  /// @param advice what to do where it is in use, as a sentence
  /// @throws UserError if it is in use, or can't be locked
  Closeable lock(String advice) {
    try {
      Files.createDirectories(path);
      FileChannel file =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isLocked(file)) {
        // Closing the file gives the lock back.
        return file;
      }
      file.close();
    } catch (IOException e) {
      throw new UserError("The data directory %s can't be locked: %s".formatted(this, e), e);
    }
    throw new UserError(
        "The data directory %s is in use by a running Pullquote. %s".formatted(this, advice));
  }

  /// Whether the lock could be had.
  private static boolean isLocked(FileChannel file) throws IOException {
    try {
      return file.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // By this very process.
      return false;
    }
  }

  /// The whole path.
  @Override
  public String toString() {
    return path.toAbsolutePath().toString();
  }
}
