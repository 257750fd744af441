package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.article.Article;
import io.github.pullquote.search.Articles;
import io.github.pullquote.search.VectorKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

class SqliteStoreTest implements StoreContract, BackupsContract {
  @TempDir Path data;
  private Store store;

  @BeforeEach
  void open() {
    store = SqliteStore.open(data);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Override
  public Store store() {
    return store;
  }

  @Override
  public Store opened(Path backup) {
    try {
      Path directory = Files.createDirectory(backup.resolveSibling(backup.getFileName() + ".d"));
      Files.copy(backup, SqliteStore.file(directory));
      return SqliteStore.open(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection =
            new SqliteFile(SqliteStore.file(data)).source(new SQLiteConfig()).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String bytes() throws IOException {
    String all = "";
    for (String suffix : new String[] {"", "-wal"}) {
      Path file = data.resolve("pullquote.db" + suffix);
      all += Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
    }
    return all;
  }

  @Test
  void whatWasDoneIsThereAfterARestart() {
    Given.add(store, 1, "clock", Articles.clock());
    store.close();
    assertThat(data).isDirectoryNotContaining("glob:**-wal");

    open();

    assertThat(Given.titles(store, 1)).containsExactly(Articles.clock().title());
  }

  @Test
  void twoStoresOnOneFileSeeEachOther() {
    try (Store other = SqliteStore.open(data)) {
      Given.add(store, 1, "clock", Articles.clock());
      Given.add(other, 1, "bread", Articles.bread());

      assertThat(Given.ids(store, 1)).isEqualTo(Given.ids(other, 1)).hasSize(2);
    }
  }

  @Test
  void noByteOfADeletedServerStaysInTheFiles() throws IOException {
    Article secret = Articles.article("A secret", "Xylophones are kept in the cellar.");
    Given.add(store, 1, "clock", secret);
    Given.add(store, 2, "clock", Articles.clock());
    assertThat(bytes()).contains("Xylophones");

    store.delete(1);

    assertThat(bytes()).doesNotContain("Xylophones").contains("Ostrava");
  }

  @Test
  void noByteOfAnExpiredArticleStaysInTheFiles() throws IOException {
    Article secret = Articles.article("A secret", "Xylophones are kept in the cellar.");
    Given.add(store, 1, "clock", secret);
    store.remove(1, "clock", Given.NOON);

    store.expire(Given.NOON.plusMillis(1), Instant.EPOCH, Instant.EPOCH);

    assertThat(bytes()).doesNotContain("Xylophones");
  }

  @Test
  void aChangeForWhichThereIsNoSpaceIsNotDoneAtAll() {
    store.close();
    SQLiteConfig small = SqliteFile.writing();
    small.setMaxPageCount(60);
    store = SqliteStore.open(data, small);
    Given.add(store, 1, "clock", Articles.clock());
    LibraryState before = store.state(1);
    Holding large = Given.holding("large", Articles.bread());

    // As often as there are connections, and once more.
    for (int i = 0; i < 6; i++) {
      assertThatThrownBy(() -> store.add(1, large, new byte[1 << 20]))
          .isInstanceOf(StoreException.class)
          .hasMessageStartingWith("The disk is full, the database " + SqliteStore.file(data))
          .extracting(e -> ((StoreException) e).trouble())
          .isEqualTo(StoreException.Trouble.FULL_DISK);
    }

    assertThat(store.state(1)).isEqualTo(before);
    assertThat(Given.ids(store, 1)).containsExactly("clock");
    assertThat(Given.add(store, 1, "bread", Articles.bread())).isTrue();
    assertThat(Given.ids(store, 1)).containsExactly("clock", "bread");
  }

  @Test
  void damagedVectorsCountAsNone() throws IOException, SQLException {
    VectorKey key = new VectorKey("0123456789", "model", "0123456789abcdef");
    store.vectors().save(key, new float[] {1, 2});

    sql("UPDATE vectors SET numbers = x'000080400000803f'");

    assertThat(store.vectors().load(key)).isEmpty();
  }

  @Test
  void anArticleThatIsNoLongerTheSameIsNotShown() throws SQLException {
    Given.add(store, 1, "clock", Articles.clock());

    sql("UPDATE article SET content = replace(content, 'four minutes', 'five minutes')");

    assertThatThrownBy(() -> store.holdings(1))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("An article of server 1 is damaged")
        .hasMessageContaining("pullquote restore");
    assertThat(store.holdings(2)).isEmpty();
  }

  @Test
  void aDamagedScheduleKeepsBackNoOther() throws SQLException {
    for (long guild : new long[] {1, 2}) {
      Schedule.Plan plan =
          new Schedule.Plan("clock", 10, OptionalLong.empty(), SchedulesContract.WEEKLY, 7);
      store.schedules().add(Schedule.begin("a1", guild, plan, Given.NOON));
    }

    sql("UPDATE schedule SET zone = 'Mars/Olympus' WHERE guild = 1");

    assertThat(store.schedules().due(Given.NOON, Instant.ofEpochMilli(Long.MAX_VALUE)))
        .extracting(Schedule::guild)
        .containsExactly(2L);
    assertThatThrownBy(() -> store.schedules().of(1))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("A schedule of server 1 is damaged");
  }

  @Test
  void aClosedStoreSaysSo() {
    store.close();

    assertThatThrownBy(() -> store.holdings(1))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("pullquote.db can't be used");
    assertThatThrownBy(() -> Given.add(store, 1, "clock", Articles.clock()))
        .isInstanceOf(StoreException.class);
    assertThatThrownBy(
            () -> store.vectors().load(new VectorKey("0123456789", "model", "0123456789abcdef")))
        .isInstanceOf(IOException.class);
  }
}
