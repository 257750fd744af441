package io.github.pullquote.library;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A database of its own for the tests of a class, on the PostgreSQL server that the property
/// `postgres` names by a JDBC URL of somebody who may make databases. Its owner may nothing else.
public final class Postgres implements BeforeAllCallback, AfterAllCallback {
  private static final String ADMIN = System.getProperty("postgres", "");
  private static final String PASSWORD = "not secret";

  private final String name = "test_" + Long.toString(System.nanoTime(), 36);

  @Override
  public void beforeAll(ExtensionContext context) throws SQLException {
    Assumptions.assumeFalse(
        ADMIN.isEmpty(),
        "Tests on PostgreSQL want -Dpostgres=jdbc:postgresql://…, and there is none");
    admin("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(name, PASSWORD));
    admin("CREATE DATABASE %s OWNER %s".formatted(name, name));
  }

  @Override
  public void afterAll(ExtensionContext context) throws SQLException {
    if (ADMIN.isEmpty()) {
      return;
    }
    admin("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(name));
    admin("DROP ROLE IF EXISTS " + name);
  }

  /// The database, as its owner uses it.
  public PostgresServer server() {
    return new PostgresServer(url(), name, PASSWORD);
  }

  /// The same as somebody whom no wall holds back.
  PostgresServer ofAdmin() {
    return new PostgresServer(url(), "", "");
  }

  /// The same, by way of another port of this machine.
  PostgresServer through(int port) {
    return new PostgresServer(url().replaceFirst(":\\d+/", ":" + port + "/"), name, PASSWORD);
  }

  /// Where the server listens.
  int port() {
    return server().patient().getPortNumbers()[0];
  }

  private String url() {
    return ADMIN.replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1");
  }

  private static void admin(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(ADMIN);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// Does something in the database as somebody whom no wall holds back.
  void sql(String sql) throws SQLException {
    try (Connection connection = ofAdmin().patient().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// Deletes every row of the store's tables.
  void empty() throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Connection connection = ofAdmin().patient().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT tablename FROM pg_tables
                WHERE schemaname = 'public' AND tablename <> 'flyway_schema_history'
                """)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    if (!tables.isEmpty()) {
      sql("TRUNCATE %s RESTART IDENTITY".formatted(String.join(", ", tables)));
    }
  }
}
