package io.github.pullquote.library;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A table that both stores have, as the server has it: the file's columns have no types to go by.
///
/// @param columns in the server's order, which the file's may differ from
record CopiedTable(String name, List<Column> columns) {
  /// A column.
  ///
  /// @param type one of [Types]
  record Column(String name, int type) {
    /// A value as the server has it, of one of the types that its tables have.
    private @Nullable Object value(ResultSet row, int place) throws SQLException {
      Object value =
          switch (type) {
            case Types.BIGINT, Types.INTEGER -> row.getLong(place);
            case Types.BIT, Types.BOOLEAN -> row.getBoolean(place);
            case Types.BINARY -> row.getBytes(place);
            // The server has no text with a zero in it.
            default ->
                Optional.ofNullable(row.getString(place))
                    .map(it -> it.replace("\0", ""))
                    .orElse(null);
          };
      return row.wasNull() ? null : value;
    }
  }

  static CopiedTable of(Connection server, String name) throws SQLException {
    List<Column> columns = new ArrayList<>();
    try (ResultSet rows = server.getMetaData().getColumns(null, "public", name, null)) {
      while (rows.next()) {
        columns.add(new Column(rows.getString("COLUMN_NAME"), rows.getInt("DATA_TYPE")));
      }
    }
    return new CopiedTable(name, List.copyOf(columns));
  }

  private String names() {
    return columns.stream().map(Column::name).collect(Collectors.joining(", "));
  }

  /// All of its rows.
  String query() {
    return "SELECT %s FROM %s".formatted(names(), name);
  }

  /// A row.
  ///
  /// @param overriding what is to stand before the values
  String insertion(String overriding) {
    String places = columns.stream().map(it -> "?").collect(Collectors.joining(", "));
    return "INSERT INTO %s (%s) %s VALUES (%s)".formatted(name, names(), overriding, places);
  }

  /// The values of the row that a result of [#query] is at.
  List<@Nullable Object> values(ResultSet row) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>();
    for (Column column : columns) {
      values.add(column.value(row, values.size() + 1));
    }
    return values;
  }
}
