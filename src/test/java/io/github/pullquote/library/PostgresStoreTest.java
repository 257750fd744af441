package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.search.Articles;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresStoreTest implements StoreContract {
  @RegisterExtension static final Postgres POSTGRES = new Postgres();

  private Store store;

  @BeforeAll
  void open() {
    store = PostgresStore.open(POSTGRES.server());
  }

  @AfterAll
  void close() {
    store.close();
  }

  @BeforeEach
  void empty() throws SQLException {
    POSTGRES.empty();
  }

  @Override
  public Store store() {
    return store;
  }

  @Test
  void twoStoresOnOneDatabaseSeeEachOther() {
    try (Store other = PostgresStore.open(POSTGRES.server())) {
      Given.add(store, 1, "clock", Articles.clock());
      Given.add(other, 1, "bread", Articles.bread());

      assertThat(Given.ids(store, 1)).isEqualTo(Given.ids(other, 1)).hasSize(2);
    }
  }

  @Test
  void manyThatStartAtOnceMakeTheTablesOnce() throws Exception {
    store.close();
    POSTGRES.sql("DROP SCHEMA public CASCADE");
    POSTGRES.sql("CREATE SCHEMA public AUTHORIZATION " + POSTGRES.server().user());
    Callable<Store> opening = () -> PostgresStore.open(POSTGRES.server());

    List<Store> stores = Together.all(List.of(opening, opening, opening, opening));

    Given.add(stores.getFirst(), 1, "clock", Articles.clock());
    assertThat(stores).allMatch(it -> Given.ids(it, 1).equals(List.of("clock")));
    stores.forEach(Store::close);
    open();
  }

  @Test
  void aTransactionOfOneServerSeesNothingOfAnother() throws SQLException {
    Given.add(store, 1, "clock", Articles.clock());
    Given.add(store, 2, "bread", Articles.bread());
    store.bind(2, 20, Optional.of("bread"));
    try (Connection connection = POSTGRES.server().patient().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SET pullquote.guild = '1'");

      for (String table : List.of("guild", "article", "original", "binding")) {
        assertThat(rows(statement, "SELECT * FROM " + table)).as(table).isLessThanOrEqualTo(1);
      }
      assertThat(rows(statement, "SELECT * FROM article WHERE guild = 2")).isZero();
      assertThat(statement.executeUpdate("DELETE FROM article WHERE guild = 2")).isZero();
      assertThatThrownBy(() -> statement.execute("INSERT INTO binding VALUES (2, 21, 'clock')"))
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void aTransactionThatNamesNoServerIsRefused() throws SQLException {
    Given.add(store, 1, "clock", Articles.clock());
    try (Connection connection = POSTGRES.server().patient().getConnection();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.executeQuery("SELECT * FROM article"))
          .hasMessageContaining("pullquote.guild");
    }
  }

  @Test
  void everyTableWithAServerHasTheWall() throws SQLException {
    try (Connection connection = POSTGRES.ofAdmin().patient().getConnection();
        Statement statement = connection.createStatement()) {
      assertThat(
              rows(
                  statement,
                  """
                  SELECT relname FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
                  WHERE relkind = 'r' AND relnamespace = 'public'::REGNAMESPACE
                    AND attname = 'guild'
                    AND NOT (relrowsecurity AND relforcerowsecurity)
                  """))
          .isZero();
    }
  }

  private static int rows(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      int count = 0;
      while (rows.next()) {
        count++;
      }
      return count;
    }
  }

  @Test
  void aServerThatIsNotThereIsNamedWithoutThePassword() {
    PostgresServer gone =
        new PostgresServer(
            "jdbc:postgresql://127.0.0.1:1/gone?password=s3cret", "ada", "t0psecret");

    assertThatThrownBy(() -> PostgresStore.open(gone))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("The database gone on 127.0.0.1:1 can't be reached: ")
        .hasMessageNotContainingAny("s3cret", "t0psecret")
        .extracting(e -> ((StoreException) e).trouble())
        .isEqualTo(StoreException.Trouble.UNREACHABLE);
    assertThatThrownBy(() -> new PostgresServer("jdbc:postgresql://:x/?password=s3cret", "", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void aStoreOfANewerProgramIsLeftAlone() throws SQLException {
    store.close();
    POSTGRES.sql(
        """
        INSERT INTO flyway_schema_history
        VALUES (99, '99', 'new', 'SQL', 'V99__new.sql', 0, 'ada', now(), 1, true)
        """);

    assertThatThrownBy(this::open)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is of a newer Pullquote");

    POSTGRES.sql("DELETE FROM flyway_schema_history WHERE version = '99'");
    open();
  }

  @Test
  void whoLosesItsConnectionsGoesOn() throws Exception {
    Given.add(store, 1, "clock", Articles.clock());

    POSTGRES.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename <> 'admin'");

    for (int attempts = 0; !couldAdd("bread"); attempts++) {
      assertThat(attempts).isLessThan(100);
    }
    assertThat(Given.ids(store, 1)).containsExactly("clock", "bread");
  }

  private boolean couldAdd(String id) {
    try {
      return Given.add(store, 1, id, Articles.bread());
    } catch (StoreException e) {
      assertThat(e.trouble()).isEqualTo(StoreException.Trouble.UNREACHABLE);
      return false;
    }
  }

  @Test
  void whoWaitsTooLongForOthersIsToldSo() throws SQLException {
    Given.add(store, 1, "clock", Articles.clock());
    try (Connection other = POSTGRES.ofAdmin().patient().getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("LOCK TABLE article IN ACCESS EXCLUSIVE MODE");

      assertThatThrownBy(() -> store.remove(1, "clock", Given.NOON))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("is held by others")
          .extracting(e -> ((StoreException) e).trouble())
          .isEqualTo(StoreException.Trouble.HELD);
      other.rollback();
    }
    assertThat(store.remove(1, "clock", Given.NOON)).isTrue();
  }

  @Test
  void aBackupIsTheServersOwn() {
    assertThatThrownBy(() -> store.backup(Path.of("backup")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("pg_dump");
  }
}
