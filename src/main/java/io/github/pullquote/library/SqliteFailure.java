package io.github.pullquote.library;

import java.nio.file.Path;
import java.util.Objects;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Tells the operator in a sentence why a database can't be used.
final class SqliteFailure {
  /// What is beyond this in a result code only tells more of the same.
  private static final int PRIMARY = 0xff;

  private SqliteFailure() {}

  /// What to throw for whatever the driver, or what stands on it, has thrown.
  static StoreException of(Path file, Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        return new StoreException(sentence(file.toAbsolutePath(), sqlite), thrown);
      }
    }
    return new StoreException(other(file.toAbsolutePath(), thrown), thrown);
  }

  private static String sentence(Path file, SQLiteException e) {
    return switch (SQLiteErrorCode.getErrorCode(e.getResultCode().code & PRIMARY)) {
      case SQLITE_FULL ->
          "The disk is full, the database %s can't grow. Free some space; what was asked is not done."
              .formatted(file);
      case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged(file);
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
          "The database %s can't be written. Give the bot's user the right to write it and its directory."
              .formatted(file);
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "The database %s is held by another program. Wait for that or stop it, and try again."
              .formatted(file);
      case SQLITE_IOERR ->
          "The database %s can't be read or written: %s. Check its disk."
              .formatted(file, e.getResultCode().message);
      default -> other(file, e);
    };
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
