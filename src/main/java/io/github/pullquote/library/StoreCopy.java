package io.github.pullquote.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Copies a store from its SQLite file to a PostgreSQL server: all of it, or nothing.
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

  private final Connection from;
  private final Connection to;

  /// What a table holds, in whatever order: how many rows, and the sum of their hashes.
  private record Content(long rows, long sum) {
    Content plus(long hash) {
      return new Content(rows + 1, sum + hash);
    }
  }

  private StoreCopy(Connection from, Connection to) {
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
  public static Map<String, Long> copy(Path data, PostgresServer server, boolean replace) {
    SqliteFile file = new SqliteFile(SqliteStore.file(data));
    // Brings both to the newest tables.
    SqliteStore.open(data).close();
    PostgresStore.open(server).close();
    try (Connection from = file.source(SqliteFile.writing()).getConnection();
        Connection to = server.patient().getConnection()) {
      to.setAutoCommit(false);
      Map<String, Long> copied = new StoreCopy(from, to).run(server, replace);
      to.commit();
      return copied;
    } catch (SQLException e) {
      throw PostgresFailure.of(server, e);
    }
  }

  private Map<String, Long> run(PostgresServer server, boolean replace) throws SQLException {
    execute(to, "SELECT set_config('pullquote.guild', '*', true)");
    if (!isEmpty() && !replace) {
      throw new StoreException(
          "The database %s holds something already. Add --force to delete that, and copy anew."
              .formatted(server));
    }
    List<String> last = new ArrayList<>(TABLES);
    Collections.reverse(last);
    for (String table : last) {
      execute(to, "DELETE FROM " + table);
    }
    Map<String, Long> rows = new LinkedHashMap<>();
    for (String table : TABLES) {
      Content copied = copy(table);
      if (!copied.equals(content(table))) {
        throw new StoreException(
            "Table %s is not on the server as it was copied; nothing is changed there. Try again."
                .formatted(table));
      }
      rows.put(table, copied.rows());
    }
    goOnCounting();
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

  private Content copy(String table) throws SQLException {
    Content content = new Content(0, 0);
    List<String> columns = columns(table);
    try (Statement statement = from.createStatement();
        ResultSet rows = statement.executeQuery(query(table, columns));
        PreparedStatement insert = to.prepareStatement(insertion(table, columns))) {
      ParameterMetaData wanted = insert.getParameterMetaData();
      while (rows.next()) {
        RowHash hash = new RowHash();
        for (int column = 1; column <= columns.size(); column++) {
          int type = wanted.getParameterType(column);
          Object value = value(rows, column, type);
          insert.setObject(column, value, type);
          hash.add(value);
        }
        insert.addBatch();
        content = content.plus(hash.get());
        if (content.rows() % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    return content;
  }

  private Content content(String table) throws SQLException {
    Content content = new Content(0, 0);
    List<String> columns = columns(table);
    try (Statement statement = to.createStatement()) {
      statement.setFetchSize(BATCH);
      try (ResultSet rows = statement.executeQuery(query(table, columns))) {
        while (rows.next()) {
          RowHash hash = new RowHash();
          for (int column = 1; column <= columns.size(); column++) {
            hash.add(value(rows, column, rows.getMetaData().getColumnType(column)));
          }
          content = content.plus(hash.get());
        }
      }
    }
    return content;
  }

  private List<String> columns(String table) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (ResultSet rows = to.getMetaData().getColumns(null, "public", table, null)) {
      while (rows.next()) {
        columns.add(rows.getString("COLUMN_NAME"));
      }
    }
    return columns;
  }

  private static String query(String table, List<String> columns) {
    return "SELECT %s FROM %s".formatted(String.join(", ", columns), table);
  }

  private static String insertion(String table, List<String> columns) {
    String numbered = NUMBERED.contains(table) ? " OVERRIDING SYSTEM VALUE" : "";
    String places = columns.stream().map(it -> "?").collect(Collectors.joining(", "));
    return "INSERT INTO %s (%s)%s VALUES (%s)"
        .formatted(table, String.join(", ", columns), numbered, places);
  }

  /// A value as the server has it, of one of the types that its tables have.
  private static @Nullable Object value(ResultSet row, int column, int type) throws SQLException {
    Object value =
        switch (type) {
          case Types.BIGINT, Types.INTEGER -> row.getLong(column);
          case Types.BIT, Types.BOOLEAN -> row.getBoolean(column);
          case Types.BINARY -> row.getBytes(column);
          // The server has no text with a zero in it.
          default ->
              Optional.ofNullable(row.getString(column))
                  .map(it -> it.replace("\0", ""))
                  .orElse(null);
        };
    return row.wasNull() ? null : value;
  }

  /// What is given next must be greater than what was given.
  private void goOnCounting() throws SQLException {
    try (Statement statement = from.createStatement();
        ResultSet last = statement.executeQuery("SELECT last FROM edition")) {
      execute(to, "SELECT setval('edition', greatest(%d, 1))".formatted(last.getLong(1)));
    }
    for (String table : NUMBERED) {
      execute(
          to,
          "SELECT setval(pg_get_serial_sequence('%s', 'number'), coalesce(max(number), 1)) FROM %s"
              .formatted(table, table));
    }
  }

  private static void execute(Connection on, String sql) throws SQLException {
    try (Statement statement = on.createStatement()) {
      statement.execute(sql);
    }
  }
}
