package io.github.pullquote.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// A database as a file: what it is, and copies of it. Reading it leaves it as it is.
record SqliteFile(Path path) {
  /// The first migration writes it into the file.
  private static final int OURS = 1_347_767_377;

  /// How long to wait for another process.
  static final Duration PATIENCE = Duration.ofSeconds(10);

  /// Beyond this, the log shrinks again after an article with a large original.
  private static final int LARGEST_LOG = 8 << 20;

  /// How the store opens it: what is committed is on the disk, what is deleted is overwritten.
  static SQLiteConfig writing() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(Math.toIntExact(PATIENCE.toMillis()));
    config.setJournalSizeLimit(LARGEST_LOG);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
    // For those who leave transactions to the driver: a reader that begins to write would be
    // refused.
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    return config;
  }

  /// How it is opened once to keep a log from then on; two that do so at once are refused.
  static SQLiteConfig logging() {
    SQLiteConfig config = writing();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    return config;
  }

  /// How it is opened only to wait for others.
  static SQLiteConfig locking() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(Math.toIntExact(PATIENCE.toMillis()));
    return config;
  }

  private static SQLiteConfig reading() {
    SQLiteConfig config = locking();
    config.setReadOnly(true);
    return config;
  }

  /// The file of the same name with something behind it.
  SqliteFile beside(String suffix) {
    Path whole = path.toAbsolutePath();
    return new SqliteFile(whole.resolveSibling(whole.getFileName() + suffix));
  }

  /// Where connections to it come from.
  SQLiteDataSource source(SQLiteConfig config) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + path.toAbsolutePath());
    return source;
  }

  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  private <T> T read(Work<T> work) {
    try (Connection connection = source(reading()).getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw SqliteFailure.of(path, e);
    }
  }

  /// The number of the last migration that it has seen; 0 if it is missing or has nothing in it.
  ///
  /// @throws StoreException if it is no database of ours, or of a newer program
  int version() {
    try {
      if (!Files.exists(path) || Files.size(path) == 0) {
        return 0;
      }
    } catch (IOException e) {
      throw SqliteFailure.of(path, e);
    }
    int version = read(this::version);
    if (version > Migrations.NEWEST) {
      throw new StoreException(
          "%s is of a newer Pullquote: its tables are of version %d, this program knows %d. Start that Pullquote, or put an older backup in its place: pullquote restore FILE --force"
              .formatted(path.toAbsolutePath(), version, Migrations.NEWEST));
    }
    return version;
  }

  private int version(Connection connection) throws SQLException {
    if (number(connection, "PRAGMA application_id") != OURS) {
      // A process may have ended between the two transactions of the very first start.
      String tables =
          "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> '%s'".formatted(Migrations.HISTORY);
      if (number(connection, tables) > 0) {
        throw new StoreException(
            "%s is the database of another program. Move it away, or set PULLQUOTE_DATA to another directory."
                .formatted(path.toAbsolutePath()));
      }
      return 0;
    }
    return number(
        connection,
        "SELECT coalesce(max(CAST(version AS INTEGER)), 0) FROM %s WHERE success"
            .formatted(Migrations.HISTORY));
  }

  /// Whether what is written goes into a log first.
  boolean hasLog() {
    return read(connection -> text(connection, "PRAGMA journal_mode")).equals("wal");
  }

  /// Checks every page and reference.
  ///
  /// @throws StoreException if it is damaged, no database of ours, or of a newer program
  void requireIntact() {
    if (version() == 0) {
      throw new StoreException("%s is no database of Pullquote.".formatted(path.toAbsolutePath()));
    }
    boolean intact =
        read(
            connection ->
                text(connection, "PRAGMA integrity_check(1)").equals("ok")
                    && number(connection, "SELECT count(*) FROM pragma_foreign_key_check") == 0);
    if (!intact) {
      throw new StoreException("%s is damaged; take another one.".formatted(path.toAbsolutePath()));
    }
  }

  /// Writes what it holds at this moment into a new file, whoever else uses it meanwhile. The file
  /// is there whole or not at all, and on the disk.
  ///
  /// @throws StoreException also if the file exists or can't be written
  void copyTo(Path copy) {
    Path target = copy.toAbsolutePath();
    Path part = new SqliteFile(target).beside(".part").path();
    try {
      if (Files.exists(target)) {
        throw new StoreException("%s exists already; name a new file.".formatted(target));
      }
      Files.deleteIfExists(part);
      vacuumInto(part);
      try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(part, target);
    } catch (IOException e) {
      throw new StoreException("The copy %s can't be written: %s".formatted(target, e), e);
    }
  }

  private void vacuumInto(Path part) throws IOException {
    try (Connection connection = source(reading()).getConnection();
        PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
      vacuum.setString(1, part.toString());
      vacuum.execute();
    } catch (SQLException e) {
      Files.deleteIfExists(part);
      throw new StoreException(
          "The database %s can't be copied to %s: %s"
              .formatted(path.toAbsolutePath(), part, e.getMessage()),
          e);
    }
  }

  private static int number(Connection connection, String query) throws SQLException {
    return Integer.parseInt(text(connection, query));
  }

  private static String text(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.getString(1);
    }
  }
}
