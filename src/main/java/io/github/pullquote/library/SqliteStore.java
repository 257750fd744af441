package io.github.pullquote.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;

/// The store as one SQLite database in the data directory. Several processes may have it open.
public final class SqliteStore {
  private static final String FILE = "pullquote.db";

  private SqliteStore() {}

  /// The database's file, which need not exist.
  public static Path file(Path data) {
    return data.resolve(FILE);
  }

  /// Opens the database of a data directory, made if it is not there, and brings it to the newest
  /// version.
  ///
  /// @throws StoreException if it can't be written, is damaged, or of a newer program; then it is
  ///   left as it was
  public static Store open(Path data) {
    return open(data, SqliteFile.writing());
  }

  static Store open(Path data, SQLiteConfig config) {
    SqliteFile file = new SqliteFile(file(data));
    try {
      Files.createDirectories(data.toAbsolutePath());
    } catch (IOException e) {
      throw new StoreException(
          "The data directory %s can't be made: %s".formatted(data.toAbsolutePath(), e), e);
    }
    SqliteDriver.unpackInto(data);
    Migrations.run(file);
    if (!Files.isWritable(file.path())) {
      // SQLite opens it all the same, and refuses each write.
      throw new StoreException(SqliteFailure.unwritable(file.path()));
    }
    return new SqlStore(new SqliteDatabase(file, config));
  }
}
