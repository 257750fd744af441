package io.github.pullquote.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the index of each library is: a directory for each edition. One that somebody still reads
/// is deleted when nobody does any more. All that is here can be made again. Safe for many threads.
final class IndexDirectories {
  private static final Logger log = LoggerFactory.getLogger(IndexDirectories.class);
  private static final int RADIX = 10;

  private final Path root;
  private final Map<Path, Integer> users = new HashMap<>();
  private final Set<Path> retired = new HashSet<>();

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

  /// The directory for an edition of a server's library. It stays until it is left once for each
  /// use.
  Path use(long guild, long edition) {
    Path directory = of(guild, edition);
    synchronized (this) {
      users.merge(directory, 1, Integer::sum);
    }
    return directory;
  }

  /// Ends a use.
  void leave(Path directory) {
    boolean over;
    synchronized (this) {
      users.computeIfPresent(directory, (path, count) -> count == 1 ? null : count - 1);
      over = !users.containsKey(directory) && retired.remove(directory);
    }
    if (over) {
      delete(directory);
      deleteUnused(directory.resolveSibling(""));
    }
  }

  /// Deletes what is left of a server that has no index any more.
  private synchronized void deleteUnused(Path server) {
    if (users.keySet().stream().noneMatch(used -> used.startsWith(server))) {
      deleteEmpty(server);
    }
  }

  /// Deletes the directory of an edition that is in use, when it is not any more.
  synchronized void retire(long guild, long edition) {
    retired.add(of(guild, edition));
  }

  /// Deletes every edition of a server's library but this one; those in use when they are not any
  /// more.
  void deleteOthers(long guild, long edition) {
    Path kept = of(guild, edition);
    for (Path directory : list(of(guild))) {
      if (!directory.equals(kept) && !isRetired(directory)) {
        delete(directory);
      }
    }
    deleteEmpty(of(guild));
  }

  /// Whether it is in use, and so will be deleted by whoever leaves it last.
  private synchronized boolean isRetired(Path directory) {
    boolean used = users.containsKey(directory);
    if (used) {
      retired.add(directory);
    }
    return used;
  }

  /// Deletes all that is of a server.
  void delete(long guild) {
    delete(of(guild));
  }

  /// The servers that have a directory.
  Set<Long> guilds() {
    return list(root).stream().flatMap(d -> guild(d).stream()).collect(Collectors.toSet());
  }

  private static Optional<Long> guild(Path directory) {
    try {
      return Optional.of(Long.parseUnsignedLong(directory.getFileName().toString(), RADIX));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static List<Path> list(Path directory) {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException | UncheckedIOException e) {
      log.warn("The indexes in {} can't be listed: {}", directory, e.toString());
      return List.of();
    }
  }

  private static void deleteEmpty(Path directory) {
    if (!Files.isDirectory(directory)) {
      return;
    }
    try {
      Files.deleteIfExists(directory);
    } catch (DirectoryNotEmptyException e) {
      log.trace("{} holds an index", directory);
    } catch (IOException e) {
      log.warn("The empty directory {} can't be deleted: {}", directory, e.toString());
    }
  }

  /// What can't be deleted takes room and no more.
  private static void delete(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(directory)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      if (Files.exists(directory)) {
        log.warn("The old index {} can't be deleted: {}", directory, e.toString());
      }
    }
  }
}
