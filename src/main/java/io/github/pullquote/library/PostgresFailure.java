package io.github.pullquote.library;

import io.github.pullquote.library.StoreException.Trouble;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Tells the operator in a sentence why a PostgreSQL database can't be used. The codes are of
/// PostgreSQL's appendix "Error Codes".
final class PostgresFailure {
  private static final String CONNECTION = "08";
  private static final String INTERVENTION = "57";
  private static final String TOO_MANY_CONNECTIONS = "53300";
  private static final String FULL_DISK = "53100";
  private static final String LOCKED = "55P03";
  private static final String READ_ONLY = "25006";

  /// Serialization failure, deadlock, and a row that somebody else has just made.
  private static final Set<String> OF_OTHERS = Set.of("40001", "40P01", "23505");

  private PostgresFailure() {}

  /// Whether a transaction failed only because of another one, and may succeed when it is tried
  /// again; nothing was written.
  static boolean isOfOthers(Throwable thrown) {
    return state(thrown).filter(OF_OTHERS::contains).isPresent();
  }

  /// What to throw for whatever the driver, or what stands on it, has thrown.
  static StoreException of(PostgresServer server, Throwable thrown) {
    Trouble trouble = trouble(thrown);
    String sentence =
        switch (trouble) {
          case FULL_DISK ->
              "The disk of the database %s is full. Free some space; what was asked is not done."
                  .formatted(server);
          case HELD ->
              "The database %s is held by others. Wait for that, and try again.".formatted(server);
          case UNREACHABLE ->
              "The database %s can't be reached: %s. It is tried again with the next change."
                  .formatted(server, reason(thrown));
          case BROKEN -> "The database %s can't be used: %s".formatted(server, reason(thrown));
        };
    return new StoreException(trouble, sentence, thrown);
  }

  private static Trouble trouble(Throwable thrown) {
    String state = state(thrown).orElse("");
    if (state.startsWith(CONNECTION)
        || state.startsWith(INTERVENTION)
        || state.equals(TOO_MANY_CONNECTIONS)
        || state.equals(READ_ONLY)
        || cause(thrown, SQLTransientConnectionException.class).isPresent()) {
      return Trouble.UNREACHABLE;
    }
    return switch (state) {
      case FULL_DISK -> Trouble.FULL_DISK;
      case LOCKED, "40001", "40P01" -> Trouble.HELD;
      default -> Trouble.BROKEN;
    };
  }

  private static Optional<String> state(Throwable thrown) {
    return cause(thrown, SQLException.class).map(SQLException::getSQLState);
  }

  private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return Optional.of(type.cast(cause));
      }
    }
    return Optional.empty();
  }

  private static String reason(Throwable thrown) {
    Throwable first = thrown;
    while (first.getCause() != null) {
      first = first.getCause();
    }
    return Objects.requireNonNullElse(first.getMessage(), first.toString());
  }
}
