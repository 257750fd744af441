package io.github.pullquote.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Copies of a data directory's database, made and brought back without a store.
public final class SqliteBackup {
  private static final Logger log = LoggerFactory.getLogger(SqliteBackup.class);

  private final SqliteFile file;

  /// Of the database in `data`.
  public SqliteBackup(Path data) {
    this.file = new SqliteFile(SqliteStore.file(data));
    SqliteDriver.unpackInto(data);
  }

  /// Writes a copy as [Store#backup] does, and leaves a database of an older version as it is.
  ///
  /// @throws StoreException if there is no database, or the copy exists or can't be written
  public void write(Path copy) {
    if (file.version() == 0) {
      throw new StoreException(
          "There is no database %s yet; nothing is to be copied."
              .formatted(file.path().toAbsolutePath()));
    }
    file.copyTo(copy);
  }

  /// Looks through the database, every page of it.
  ///
  /// @throws StoreException if it is damaged, none of ours or of a newer program
  public void check() {
    file.requireIntact();
  }

  /// Whether the database is as this program writes it, so that opening it changes nothing.
  ///
  /// @throws StoreException if it is none of ours, or of a newer program
  public boolean isUpToDate() {
    return file.version() == Migrations.NEWEST && file.hasLog();
  }

  /// Puts a copy into the place of the database, whole or not at all; the database must not be in
  /// use. The next start brings it to the newest version.
  ///
  /// @throws StoreException if the copy is damaged, no database of ours or of a newer program, or
  ///   if the place can't be written
  public void restore(Path copy) {
    SqliteFile given = new SqliteFile(copy);
    given.requireIntact();
    Path restored = file.beside(".restored").path();
    try {
      Files.createDirectories(restored.getParent());
      Files.deleteIfExists(restored);
      given.copyTo(restored);
      settle();
      // Before the new database is there: it must never meet the old one's log.
      for (String suffix : List.of("-wal", "-shm", "-journal")) {
        Files.deleteIfExists(file.beside(suffix).path());
      }
      Files.move(
          restored,
          file.path(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StoreException(
          "The database %s can't be replaced: %s".formatted(file.path().toAbsolutePath(), e), e);
    }
  }

  /// Brings what stands in the old database's log into its file, so that it is whole without.
  private void settle() {
    if (!Files.exists(file.path())) {
      return;
    }
    try (Connection connection = file.source(SqliteFile.writing()).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (SQLException e) {
      log.debug("The old database can't be opened, and is replaced all the same", e);
    }
  }
}
