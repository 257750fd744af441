package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.library.Insights.Unanswered;
import io.github.pullquote.search.Articles;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// From the file to a server, and back.
class StoreCopyTest {
  @RegisterExtension static final Postgres POSTGRES = new Postgres();
  private static final List<Long> SERVERS = List.of(1L, 2L, 3L);
  private static final int DEEDS = 40;

  @TempDir Path data;
  @TempDir Path elsewhere;

  @BeforeEach
  void empty() throws SQLException {
    POSTGRES.empty();
  }

  private List<Saga> tell() {
    try (Store store = SqliteStore.open(data)) {
      return SERVERS.stream().map(guild -> told(store, guild)).toList();
    }
  }

  private Saga told(Store store, long guild) {
    Saga saga = new Saga(7, guild);
    for (int i = 0; i < DEEDS; i++) {
      goOn(saga, store);
    }
    return saga;
  }

  private void goOn(Saga saga, Store store) {
    Librarian librarian =
        new Librarian(store, Changes.unread(), KilledWriter.settings(data), () -> Given.NOON);
    saga.next().doIn(saga.guild(), librarian, store);
  }

  private static List<Possessions> possessions(Store store) {
    return SERVERS.stream().map(guild -> Possessions.of(store, guild)).toList();
  }

  @Test
  void everyServerHasOnTheOtherStoreWhatItHad() {
    List<Saga> sagas = tell();
    List<Possessions> before;
    try (Store file = SqliteStore.open(data)) {
      before = possessions(file);
    }

    StoreCopy.toServer(data, POSTGRES.server(), false);

    try (Store server = PostgresStore.open(POSTGRES.server())) {
      assertThat(possessions(server)).isEqualTo(before);
      for (Saga saga : sagas) {
        long edition = server.state(saga.guild()).edition();
        for (int i = 0; i < DEEDS; i++) {
          goOn(saga, server);
        }
        assertThat(Possessions.of(server, saga.guild())).isEqualTo(saga.possessions());
        assertThat(server.state(saga.guild()).edition()).isGreaterThan(edition);
      }
    }
  }

  @Test
  void andHasAgainInAFileWhatItHasOnTheServer() {
    List<Saga> sagas = tell();
    StoreCopy.toServer(data, POSTGRES.server(), false);
    try (Store server = PostgresStore.open(POSTGRES.server())) {
      sagas.forEach(it -> goOn(it, server));
    }

    StoreCopy.toFile(POSTGRES.server(), elsewhere, false);

    try (Store file = SqliteStore.open(elsewhere)) {
      for (Saga saga : sagas) {
        assertThat(Possessions.of(file, saga.guild())).isEqualTo(saga.possessions());
        long edition = file.state(saga.guild()).edition();
        for (int i = 0; i < DEEDS; i++) {
          goOn(saga, file);
        }
        assertThat(Possessions.of(file, saga.guild())).isEqualTo(saga.possessions());
        assertThat(file.state(saga.guild()).edition()).isGreaterThan(edition);
      }
    }
    assertThatThrownBy(() -> StoreCopy.toFile(POSTGRES.server(), elsewhere, false))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("pullquote.db holds something already. Add --force");
    StoreCopy.toFile(POSTGRES.server(), elsewhere, true);
    try (Store file = SqliteStore.open(elsewhere);
        Store server = PostgresStore.open(POSTGRES.server())) {
      assertThat(possessions(file)).isEqualTo(possessions(server));
    }
  }

  @Test
  void whatIsNoArticleComesAlong() throws Exception {
    Schedule.Plan plan =
        new Schedule.Plan("clock", 10, OptionalLong.of(9), SchedulesContract.WEEKLY, 7);
    Schedule schedule = Schedule.begin("a1", 1, plan, Given.NOON);
    GivenReply reply =
        new GivenReply(OptionalLong.empty(), 5, 6, 7, Optional.of(Given.NOON), Given.NOON);
    try (Store file = SqliteStore.open(data)) {
      Given.add(file, 1, "clock", Articles.clock());
      file.schedules().add(schedule);
      file.schedules()
          .claim(
              schedule,
              new Schedule.Claim(Given.NOON, Given.NOON, 3, Optional.of("It ticks."), true),
              Given.NOON.plusSeconds(60));
      file.replies().keep(reply);
      file.prefer(1, Preferences.standard().with(Preferences.Questions.KEPT));
      file.insights()
          .add(Map.of(), List.of(new Unanswered(1, "Who\0 counts \uD83D\uDC1D?", Given.NOON)));
      Given.add(file, 1, "bread", Articles.bread());
      file.remove(1, "bread", Given.NOON);
    }

    Map<String, Long> rows = StoreCopy.toServer(data, POSTGRES.server(), false);

    assertThat(rows).containsEntry("article", 2L).containsEntry("schedule", 1L);
    try (Store file = SqliteStore.open(data);
        Store server = PostgresStore.open(POSTGRES.server())) {
      assertThat(server.schedules().of(1)).isEqualTo(file.schedules().of(1)).hasSize(1);
      assertThat(server.replies().to(6)).contains(reply);
      assertThat(server.insights().questions(1))
          .extracting(KeptQuestion::text)
          .containsExactly("Who counts \uD83D\uDC1D?");
      assertThat(server.restore(1, "bread", Instant.EPOCH)).isPresent();
    }
    assertThat(StoreCopy.toFile(POSTGRES.server(), elsewhere, false)).isEqualTo(rows);
    try (Store file = SqliteStore.open(elsewhere)) {
      assertThat(file.schedules().of(1)).hasSize(1);
      assertThat(file.schedules().of(1).getFirst().plan()).isEqualTo(plan);
      assertThat(file.replies().to(6)).contains(reply);
      assertThat(file.insights().questions(1))
          .extracting(KeptQuestion::text)
          .containsExactly("Who counts \uD83D\uDC1D?");
    }
  }

  @Test
  void itCanBeDoneAgainButReplacesNothingUnlessToldTo() {
    tell();
    StoreCopy.toServer(data, POSTGRES.server(), false);
    try (Store file = SqliteStore.open(data)) {
      Given.add(file, 9, "later", Articles.clock());
    }

    assertThatThrownBy(() -> StoreCopy.toServer(data, POSTGRES.server(), false))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("holds something already. Add --force");
    StoreCopy.toServer(data, POSTGRES.server(), true);

    try (Store server = PostgresStore.open(POSTGRES.server())) {
      assertThat(Given.ids(server, 9)).containsExactly("later");
    }
  }
}
