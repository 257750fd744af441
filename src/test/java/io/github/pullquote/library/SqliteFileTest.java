package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.pullquote.search.Articles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

/// Files that the store can't be opened on, and the sentence that says so.
class SqliteFileTest {
  @TempDir Path directory;
  private Path data;
  private Path file;

  @BeforeEach
  void place() {
    data = directory.resolve("data");
    file = SqliteStore.file(data);
  }

  private void filled() {
    try (Store store = SqliteStore.open(data)) {
      for (int i = 0; i < 20; i++) {
        Given.add(store, 1, "a%04d".formatted(i), Articles.clock());
      }
    }
  }

  private void sql(String sql) throws SQLException, IOException {
    Files.createDirectories(data);
    try (Connection connection = new SqliteFile(file).source(new SQLiteConfig()).getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private void assertRefused(String... words) {
    assertThatThrownBy(() -> SqliteStore.open(data).close())
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContainingAll(words);
  }

  private void assertRefusedUntouched(String... words) throws IOException {
    byte[] before = Files.readAllBytes(file);
    assertRefused(words);
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void makesTheDirectory() {
    filled();

    assertThat(file).isRegularFile();
  }

  @Test
  void refusesADatabaseNewerThanTheProgram() throws SQLException, IOException {
    filled();
    sql(
        "INSERT INTO %s (installed_rank, version, description, type, script, installed_by, execution_time, success) VALUES (99, '99', 'future', 'SQL', 'V99__future.sql', '', 0, 1)"
            .formatted(Migrations.HISTORY));

    assertRefusedUntouched("newer Pullquote", "version 99", "restore");
  }

  @Test
  void refusesTheDatabaseOfAnotherProgram() throws SQLException, IOException {
    sql("CREATE TABLE song (title TEXT)");

    assertRefusedUntouched("another program", "PULLQUOTE_DATA");
  }

  @Test
  void refusesAFileThatIsNoDatabase() throws IOException {
    Files.createDirectories(data);
    Files.writeString(file, "This is a letter, and no database. ".repeat(100));

    assertRefusedUntouched("damaged, or no database", "restore");
  }

  @Test
  void refusesAFileThatIsCutOff() throws IOException {
    filled();
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 9_000));

    assertRefusedUntouched("damaged", "restore");
  }

  @Test
  void saysSoWhereAPageIsDamaged() throws IOException {
    filled();
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 12_000, bytes.length, (byte) 0xa5);
    Files.write(file, bytes);

    assertThatThrownBy(
            () -> {
              try (Store store = SqliteStore.open(data)) {
                store.holdings(1);
              }
            })
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("damaged");
    assertThatThrownBy(() -> new SqliteFile(file).requireIntact())
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void refusesADirectoryInPlaceOfTheFile() throws IOException {
    Files.createDirectories(file);
    Files.writeString(file.resolve("inside"), "");

    assertRefused("can't");
  }

  @Test
  void refusesAPlaceThatCanNotBeMade() throws IOException {
    Files.writeString(data, "a file");

    assertThatThrownBy(() -> SqliteStore.open(data))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("The data directory " + data);
  }

  @Test
  void refusesADirectoryThatCanNotBeWritten() throws IOException {
    Files.createDirectories(data);
    assertThat(data.toFile().setWritable(false)).isTrue();
    assumeFalse(Files.isWritable(data), "this user may write everywhere");

    assertRefused("can't be written", "right to write");
  }

  @Test
  void waitsForNobodyForever() throws SQLException {
    filled();
    SQLiteConfig impatient = SqliteFile.writing();
    impatient.setBusyTimeout(1);
    try (Connection other = new SqliteFile(file).source(new SQLiteConfig()).getConnection();
        Statement statement = other.createStatement();
        Store store = SqliteStore.open(data, impatient)) {
      statement.execute("BEGIN IMMEDIATE");

      assertThatThrownBy(() -> Given.add(store, 1, "clock", Articles.clock()))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("held by another program");

      statement.execute("ROLLBACK");
      assertThat(Given.add(store, 1, "clock", Articles.clock())).isTrue();
    }
  }
}
