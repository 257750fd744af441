package io.github.pullquote.discord;

import io.github.pullquote.library.SqliteStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// Something else that has the bot's database open, and gets in its way.
final class OtherProcess implements AutoCloseable {
  private final Connection connection;

  OtherProcess(Path data) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + SqliteStore.file(data));
  }

  /// From now on the bot can read, and waits before it writes.
  void beginWriting() throws SQLException {
    execute("BEGIN IMMEDIATE");
  }

  /// The bot may write again.
  void endWriting() throws SQLException {
    execute("COMMIT");
  }

  /// From now on a change fails: "INSERT ON article".
  void refuse(String change) throws SQLException {
    execute(
        "CREATE TRIGGER refusal BEFORE %s BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"
            .formatted(change));
  }

  /// All changes can be made again.
  void allow() throws SQLException {
    execute("DROP TRIGGER refusal");
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
