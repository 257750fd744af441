package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.library.StoreException.Trouble;
import io.github.pullquote.search.Articles;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

/// A store whose surroundings fail: it says why in a sentence, and works as soon as it can.
class HardTimesTest {
  /// Where the number stands in a database's file that says who may write it, and one that nobody
  /// may write yet.
  private static final long WRITE_VERSION = 18;

  private static final int OF_THE_FUTURE = 9;

  @TempDir Path data;

  private void assertRefused(ThrowingCallable work, Trouble trouble, String sentence) {
    assertThatThrownBy(work)
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("The database " + SqliteStore.file(data) + sentence)
        .extracting(e -> ((StoreException) e).trouble())
        .isEqualTo(trouble);
  }

  private int writeVersion(int wanted) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(SqliteStore.file(data).toFile(), "rw")) {
      file.seek(WRITE_VERSION);
      int before = file.read();
      file.seek(WRITE_VERSION);
      file.write(wanted);
      return before;
    }
  }

  @Test
  void whatCouldOnlyBeReadCanBeWrittenAgainInTheSameProcess() throws Exception {
    SqliteStore.open(data).close();
    int usual = writeVersion(OF_THE_FUTURE);
    try (Store store = SqliteStore.open(data)) {
      for (int i = 0; i < 3; i++) {
        assertRefused(
            () -> Given.add(store, 1, "clock", Articles.clock()),
            Trouble.BROKEN,
            " can't be written.");
        assertThat(store.holdings(1)).isEmpty();
      }
      writeVersion(usual);

      List<Callable<Boolean>> tasks = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        String id = "cloc" + i;
        tasks.add(() -> Given.add(store, 1, id, Articles.clock()));
      }
      assertThat(Together.all(tasks)).hasSize(8).containsOnly(true);
    }
  }

  @Test
  void aDatabaseThatAnotherProgramHoldsIsWrittenWhenItDoesNotAnyMore() throws SQLException {
    SQLiteConfig impatient = SqliteFile.writing();
    impatient.setBusyTimeout(1);
    try (Store store = SqliteStore.open(data, impatient);
        Connection other =
            new SqliteFile(SqliteStore.file(data)).source(new SQLiteConfig()).getConnection();
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      assertRefused(
          () -> Given.add(store, 1, "clock", Articles.clock()),
          Trouble.HELD,
          " is held by another program.");
      assertThat(store.holdings(1)).isEmpty();
      statement.execute("COMMIT");

      assertThat(Given.add(store, 1, "clock", Articles.clock())).isTrue();
    }
  }

  @Test
  void aDirectoryThatCanNotBeMadeIsNamed() throws IOException {
    Path inTheWay = Files.writeString(data.resolve("data"), "a file");

    assertThatThrownBy(() -> SqliteStore.open(inTheWay))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("The data directory " + inTheWay + " can't be made");
    Files.delete(inTheWay);
    SqliteStore.open(inTheWay).close();
  }
}
