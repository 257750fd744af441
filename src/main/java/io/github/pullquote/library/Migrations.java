package io.github.pullquote.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// The numbered steps that bring a database to the tables that this program knows.
final class Migrations {
  /// The number of the last step.
  static final int NEWEST = 5;

  /// The table in which a database keeps the steps it has seen.
  static final String HISTORY = "flyway_schema_history";

  private Migrations() {}

  /// Does the steps that a database has not seen yet, all of them or none, and has it write ahead
  /// into a log, so that readers and the writer don't wait for each other. Processes that start at
  /// once take turns.
  ///
  /// @throws StoreException if that fails, or the database is none of ours, or of a newer program;
  ///   then it is left as it was
  static void run(SqliteFile file) {
    if (file.version() == NEWEST && file.hasLog()) {
      return;
    }
    // A lock that threads and processes wait for alike. Nothing is ever in that file, and it stays:
    // others may wait for it.
    SqliteFile turn = file.beside("-migration");
    try (Connection connection = turn.source(SqliteFile.locking()).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("BEGIN EXCLUSIVE");
      if (file.version() < NEWEST || !file.hasLog()) {
        DataSource source = file.source(SqliteFile.logging());
        configure(source).load().migrate();
      }
    } catch (FlywayException | SQLException e) {
      throw SqliteFailure.of(file.path(), e);
    }
  }

  /// The steps, before a target is chosen.
  static FluentConfiguration configure(DataSource source) {
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:io/github/pullquote/library/migrations")
        .table(HISTORY)
        .placeholderReplacement(false)
        .validateMigrationNaming(true)
        .failOnMissingLocations(true)
        .group(true);
  }
}
