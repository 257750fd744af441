package io.github.pullquote.library;

import io.github.pullquote.search.NativeLibraries;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.util.LibraryLoaderUtil;

/// SQLite's native library, unpacked once into the data directory. Left to itself, the driver
/// unpacks it at each start, and leaves it behind if the program is killed.
final class SqliteDriver {
  private static final Logger log = LoggerFactory.getLogger(SqliteDriver.class);
  private static final String PLACE = "org.sqlite.lib.path";
  private static final List<String> PLACES = List.of(PLACE, "org.sqlite.tmpdir");

  private SqliteDriver() {}

  /// To be called before a database is first opened in this process; no effect where a system
  /// property of the driver names a place.
  static void unpackInto(Path data) {
    Properties properties = System.getProperties();
    if (PLACES.stream().anyMatch(properties::containsKey)) {
      return;
    }
    String library =
        LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
    try {
      NativeLibraries.unpack("sqlite", List.of(library.substring(1)), data.resolve("native"))
          .ifPresent(directory -> properties.putIfAbsent(PLACE, directory.toString()));
    } catch (IOException e) {
      log.debug("SQLite's library is unpacked where the driver pleases", e);
    }
  }
}
