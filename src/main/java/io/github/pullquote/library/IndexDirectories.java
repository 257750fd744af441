package io.github.pullquote.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the index of each library is: a directory for each edition, of which only the newest is
/// opened. All that is here can be made again.
final class IndexDirectories {
  private static final Logger log = LoggerFactory.getLogger(IndexDirectories.class);

  private final Path root;

  IndexDirectories(Path root) {
    this.root = root;
  }

  /// The directory for the operator's articles.
  Path ofOperator() {
    return root.resolve("operator");
  }

  /// The directory for an edition of a server's library.
  Path of(long guild, long edition) {
    return of(guild).resolve(Long.toString(edition));
  }

  private Path of(long guild) {
    return root.resolve(Long.toUnsignedString(guild));
  }

  /// Deletes every edition of a server's library but this one.
  void deleteOthers(long guild, long edition) {
    Path kept = of(guild, edition);
    for (Path directory : list(of(guild))) {
      if (!directory.equals(kept)) {
        delete(directory);
      }
    }
  }

  /// Deletes all that is of a server.
  void delete(long guild) {
    delete(of(guild));
  }

  private static List<Path> list(Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The indexes in " + directory + " can't be listed", e);
    }
  }

  /// Deletes a directory with all that is in it. What can't be deleted takes room and no more.
  void delete(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(directory)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      log.warn("The old index {} can't be deleted: {}", directory, e.toString());
    }
  }
}
