package io.github.pullquote.library;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The store on a PostgreSQL server. Several processes may have it open.
public final class PostgresStore {
  private static final Logger log = LoggerFactory.getLogger(PostgresStore.class);

  /// The number of the last step.
  static final int NEWEST = 1;

  private PostgresStore() {}

  /// Opens a database, and brings its tables to the newest version; processes that start at once
  /// take turns. Of the server's rights it needs no other than to make tables in its database.
  ///
  /// @throws StoreException if the server can't be reached, or the database is of a newer program
  public static Store open(PostgresServer server) {
    try {
      migrate(server);
      warnOfPower(server);
    } catch (FlywayException | SQLException e) {
      throw PostgresFailure.of(server, e);
    }
    return new SqlStore(new PostgresDatabase(server));
  }

  private static void migrate(PostgresServer server) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(server.patient())
            .locations("classpath:io/github/pullquote/library/postgres")
            .table(Migrations.HISTORY)
            .placeholderReplacement(false)
            .validateMigrationNaming(true)
            .failOnMissingLocations(true)
            .group(true)
            .load();
    flyway.migrate();
    int version = Integer.parseInt(flyway.info().current().getVersion().getVersion());
    if (version > NEWEST) {
      throw new StoreException(
          "The database %s is of a newer Pullquote. Start that one, or restore a backup of before."
              .formatted(server));
    }
  }

  private static void warnOfPower(PostgresServer server) throws SQLException {
    try (Connection connection = server.source().getConnection();
        Statement statement = connection.createStatement();
        ResultSet role =
            statement.executeQuery(
                "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user")) {
      if (role.next() && role.getBoolean(1)) {
        log.warn(
            "Row-level security keeps servers apart in {}, but not for the role that is used: name"
                + " one without SUPERUSER and BYPASSRLS.",
            server);
      }
    }
  }
}
