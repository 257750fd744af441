package io.github.pullquote.library;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Tells the operator in a sentence why a database can't be used.
final class SqliteFailure {
  /// What is beyond this in a result code only tells more of the same.
  private static final int PRIMARY = 0xff;

  private static final Set<SQLiteErrorCode> STAYING =
      Collections.unmodifiableSet(
          EnumSet.of(
              SQLiteErrorCode.SQLITE_READONLY,
              SQLiteErrorCode.SQLITE_CANTOPEN,
              SQLiteErrorCode.SQLITE_PERM,
              SQLiteErrorCode.SQLITE_IOERR,
              SQLiteErrorCode.SQLITE_CORRUPT,
              SQLiteErrorCode.SQLITE_NOTADB));

  private SqliteFailure() {}

  /// What to throw for whatever the driver, or what stands on it, has thrown.
  static StoreException of(Path file, Throwable thrown) {
    Path whole = file.toAbsolutePath();
    return sqlite(thrown)
        .map(
            e -> {
              SQLiteErrorCode code = code(e);
              return new StoreException(trouble(code), sentence(whole, code, e), thrown);
            })
        .orElseGet(() -> new StoreException(other(whole, thrown), thrown));
  }

  private static Optional<SQLiteException> sqlite(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        return Optional.of(sqlite);
      }
    }
    return Optional.empty();
  }

  private static SQLiteErrorCode code(SQLiteException e) {
    return SQLiteErrorCode.getErrorCode(e.getResultCode().code & PRIMARY);
  }

  private static StoreException.Trouble trouble(SQLiteErrorCode code) {
    return switch (code) {
      case SQLITE_FULL -> StoreException.Trouble.FULL_DISK;
      case SQLITE_BUSY, SQLITE_LOCKED -> StoreException.Trouble.HELD;
      default -> StoreException.Trouble.BROKEN;
    };
  }

  /// Whether a connection was only good for reading; then nothing was written.
  static boolean isOfReading(Throwable thrown) {
    return sqlite(thrown)
        .map(SqliteFailure::code)
        .filter(code -> code == SQLiteErrorCode.SQLITE_READONLY)
        .isPresent();
  }

  /// Whether a connection that has failed so may go on failing when the cause is gone: SQLite
  /// remembers of a file that it could not be written when it was opened.
  static boolean staysWithTheConnection(Throwable thrown) {
    return sqlite(thrown).map(SqliteFailure::code).filter(STAYING::contains).isPresent();
  }

  private static String sentence(Path file, SQLiteErrorCode code, SQLiteException e) {
    return switch (code) {
      case SQLITE_FULL ->
          "The disk is full, the database %s can't grow. Free some space; what was asked is not done."
              .formatted(file);
      case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged(file);
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> unwritable(file);
      case SQLITE_BUSY, SQLITE_LOCKED -> held(file);
      case SQLITE_IOERR ->
          "The database %s can't be read or written: %s. Check its disk."
              .formatted(file, e.getResultCode().message);
      default -> other(file, e);
    };
  }

  /// The database can only be read.
  static String unwritable(Path file) {
    return "The database %s can't be written. Give the bot's user the right to write it and its directory."
        .formatted(file.toAbsolutePath());
  }

  private static String held(Path file) {
    return "The database %s is held by another program. Wait for that or stop it, and try again."
        .formatted(file.toAbsolutePath());
  }

  /// Those who write have waited long for one another: the first of them waits for another program.
  static StoreException queued(Path file) {
    return new StoreException(
        StoreException.Trouble.HELD, held(file), new TimeoutException("Others wait to write"));
  }

  /// The database is no longer what the program wrote.
  static String damaged(Path file) {
    return "%s is damaged, or no database. Put a backup in its place: pullquote restore FILE --force"
        .formatted(file.toAbsolutePath());
  }

  private static String other(Path file, Throwable e) {
    return "The database %s can't be used: %s"
        .formatted(file, Objects.requireNonNullElse(e.getMessage(), e.toString()));
  }
}
