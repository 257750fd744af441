package io.github.pullquote.app;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/// An empty database for several processes, of somebody who may do nothing else.
final class FleetDatabase {
  private FleetDatabase() {}

  /// Makes it, in the place of the one before.
  ///
  /// @param admin the JDBC URL of somebody who may make databases
  /// @return the settings of a process that keeps its store there, each by its variable
  static Map<String, String> madeAnew(String admin) throws SQLException {
    try (Connection connection = DriverManager.getConnection(admin);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS fleet WITH (FORCE)");
      statement.execute("DROP ROLE IF EXISTS fleet");
      statement.execute("CREATE ROLE fleet LOGIN");
      statement.execute("CREATE DATABASE fleet OWNER fleet");
    }
    return Map.of(
        "PULLQUOTE_STORE_URL",
        admin.replaceFirst("/[^/?]*(\\?.*)?$", "/fleet"),
        "PULLQUOTE_STORE_USER",
        "fleet");
  }

  /// How many transactions there have been in it, rolled back ones included.
  ///
  /// @param admin as it was made with
  static long transactions(String admin) throws SQLException {
    try (Connection connection = DriverManager.getConnection(admin);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname ="
                    + " 'fleet'")) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }
}
