package io.github.pullquote.library;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// The numbered steps that bring a database to the tables that this program knows.
final class Migrations {
  /// The number of the last step.
  static final int NEWEST = 1;

  /// The table in which a database keeps the steps it has seen.
  static final String HISTORY = "flyway_schema_history";

  private Migrations() {}

  /// Does the steps that a database has not seen yet, all of them or none.
  ///
  /// @param source connections that write
  /// @throws StoreException if that fails
  static void run(SqliteFile file, DataSource source) {
    try {
      configure(source).load().migrate();
    } catch (FlywayException e) {
      // Another process may have been faster.
      if (file.version() < NEWEST) {
        throw SqliteFailure.of(file.path(), e);
      }
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
