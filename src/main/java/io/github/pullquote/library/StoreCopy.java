package io.github.pullquote.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/// Copies a store from its SQLite file to a PostgreSQL server, or from there to the file: all of
/// it, or nothing.
public final class StoreCopy {
  /// Each after those that it refers to.
  private static final List<String> TABLES =
      List.of(
          "guild",
          "article",
          "original",
          "binding",
          "submission",
          "vectors",
          "schedule",
          "reply",
          "earlier_text",
          "question_count",
          "passage_count",
          "vote",
          "vote_key",
          "unanswered");

  private static final List<String> NUMBERED = List.of("article", "schedule");
  private static final int BATCH = 200;

  private final Connection server;
  private final Connection from;
  private final Connection to;

  /// What a table holds, in whatever order: how many rows, and the sum of their hashes.
  private record Content(long rows, long sum) {
    Content plus(List<@Nullable Object> row) {
      RowHash hash = new RowHash();
      row.forEach(hash::add);
      return new Content(rows + 1, sum + hash.get());
    }
  }

  /// @param server the one of the two that is a server
  private StoreCopy(Connection server, Connection from, Connection to) {
    this.server = server;
    this.from = from;
    this.to = to;
  }

  /// Copies the store of a data directory, which no bot may use meanwhile, and reads the copy back
  /// to compare it.
  ///
  /// @param replace whether to delete what is on the server
  /// @return how many rows each table has
  /// @throws StoreException if there is something on the server that is not to be replaced, or it
  ///   fails; then the server has what it had
  public static Map<String, Long> toServer(Path data, PostgresServer server, boolean replace) {
    // Brings both to the newest tables.
    SqliteStore.open(data).close();
    PostgresStore.open(server).close();
    SqliteFile file = new SqliteFile(SqliteStore.file(data));
    try (Connection from = file.source(SqliteFile.writing()).getConnection();
        Connection to = opened(server)) {
      return new StoreCopy(to, from, to).run(server.toString(), replace);
    } catch (SQLException e) {
      throw PostgresFailure.of(server, e);
    }
  }

  /// Copies the store on a server to a data directory, and compares. No bot may use the directory
  /// meanwhile; what bots change on the server meanwhile is not in the copy.
  ///
  /// @param replace whether to delete what is in the directory's file
  /// @return how many rows each table has
  /// @throws StoreException if there is something in the file that is not to be replaced, or it
  ///   fails; then the file has what it had
  public static Map<String, Long> toFile(PostgresServer server, Path data, boolean replace) {
    PostgresStore.open(server).close();
    SqliteStore.open(data).close();
    SqliteFile file = new SqliteFile(SqliteStore.file(data));
    try (Connection from = opened(server);
        Connection to = file.source(SqliteFile.writing()).getConnection()) {
      to.setAutoCommit(false);
      return new StoreCopy(from, from, to).run(file.path().toAbsolutePath().toString(), replace);
    } catch (SQLException e) {
      throw e instanceof SQLiteException
          ? SqliteFailure.of(file.path(), e)
          : PostgresFailure.of(server, e);
    }
  }

  /// With a transaction that sees the rows of all guilds, as they are at one moment.
  private static Connection opened(PostgresServer server) throws SQLException {
    Connection connection = server.patient().getConnection();
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    execute(connection, "SELECT set_config('pullquote.guild', '*', true)");
    return connection;
  }

  private Map<String, Long> run(String target, boolean replace) throws SQLException {
    if (!isEmpty() && !replace) {
      throw new StoreException(
          "The database %s holds something already. Add --force to delete that, and copy anew."
              .formatted(target));
    }
    List<String> last = new ArrayList<>(TABLES);
    Collections.reverse(last);
    for (String table : last) {
      execute(to, "DELETE FROM " + table);
    }
    Map<String, Long> rows = new LinkedHashMap<>();
    for (String name : TABLES) {
      CopiedTable table = CopiedTable.of(server, name);
      Content copied = copy(table);
      if (!copied.equals(content(table))) {
        throw new StoreException(
            "Table %s is not in %s as it was copied; nothing is changed there. Try again."
                .formatted(name, target));
      }
      rows.put(name, copied.rows());
    }
    goOnCounting();
    to.commit();
    return rows;
  }

  private boolean isEmpty() throws SQLException {
    for (String table : TABLES) {
      try (Statement statement = to.createStatement();
          ResultSet rows = statement.executeQuery("SELECT 1 FROM " + table + " LIMIT 1")) {
        if (rows.next()) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isToServer() {
    return to.equals(server);
  }

  private Content copy(CopiedTable table) throws SQLException {
    Content content = new Content(0, 0);
    boolean given = isToServer() && NUMBERED.contains(table.name());
    try (Statement statement = from.createStatement();
        PreparedStatement insert =
            to.prepareStatement(table.insertion(given ? "OVERRIDING SYSTEM VALUE" : ""))) {
      statement.setFetchSize(BATCH);
      try (ResultSet rows = statement.executeQuery(table.query())) {
        while (rows.next()) {
          List<@Nullable Object> row = table.values(rows);
          for (int i = 0; i < row.size(); i++) {
            insert.setObject(i + 1, row.get(i), table.columns().get(i).type());
          }
          insert.addBatch();
          content = content.plus(row);
          if (content.rows() % BATCH == 0) {
            insert.executeBatch();
          }
        }
      }
      insert.executeBatch();
    }
    return content;
  }

  private Content content(CopiedTable table) throws SQLException {
    Content content = new Content(0, 0);
    try (Statement statement = to.createStatement()) {
      statement.setFetchSize(BATCH);
      try (ResultSet rows = statement.executeQuery(table.query())) {
        while (rows.next()) {
          content = content.plus(table.values(rows));
        }
      }
    }
    return content;
  }

  /// What is given next must be greater than what was given.
  private void goOnCounting() throws SQLException {
    if (!isToServer()) {
      // The file counts its rows by itself.
      execute(to, "UPDATE edition SET last = " + number("SELECT last_value FROM edition"));
      return;
    }
    long edition = number("SELECT last FROM edition");
    execute(to, "SELECT setval('edition', greatest(%d, 1))".formatted(edition));
    for (String table : NUMBERED) {
      execute(
          to,
          "SELECT setval(pg_get_serial_sequence('%s', 'number'), coalesce(max(number), 1)) FROM %s"
              .formatted(table, table));
    }
  }

  private long number(String query) throws SQLException {
    try (Statement statement = from.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  private static void execute(Connection on, String sql) throws SQLException {
    try (Statement statement = on.createStatement()) {
      statement.execute(sql);
    }
  }
}
