package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.keypoints.Timetable;
import io.github.pullquote.library.Preferences.Answers;
import io.github.pullquote.library.Preferences.Posters;
import io.github.pullquote.library.Preferences.Questions;
import io.github.pullquote.search.Articles;
import io.github.pullquote.search.VectorKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whichever version a database is of, the program goes on with what it holds.
class MigrationsTest {
  private static final Optional<ZoneId> ZONE = Optional.of(ZoneId.of("Europe/Berlin"));

  @TempDir Path data;

  static IntStream earlierVersions() {
    return IntStream.rangeClosed(1, Migrations.NEWEST);
  }

  private static String file(int version) {
    return "versions/%d.sql".formatted(version);
  }

  private DataSource source() {
    return new SqliteFile(SqliteStore.file(data)).source(SqliteFile.logging());
  }

  private void migrateTo(int version) {
    Migrations.configure(source())
        .target(MigrationVersion.fromVersion("" + version))
        .load()
        .migrate();
  }

  /// What a database of that version held; each version has a file of its own.
  private void fill(int version) throws IOException, SQLException {
    String name = file(version);
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(name), name);
        Connection connection = source().getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void theNewestIsTheLastOfTheFiles() {
    MigrationInfo[] all = Migrations.configure(source()).load().info().all();

    assertThat(Arrays.stream(all).map(step -> step.getVersion().getVersion()))
        .containsExactlyElementsOf(earlierVersions().mapToObj(String::valueOf).toList());
    assertThat(earlierVersions().max()).hasValue(Migrations.NEWEST);
  }

  @ParameterizedTest
  @MethodSource("earlierVersions")
  void keepsWhatADatabaseOfAnEarlierVersionHolds(int version) throws IOException, SQLException {
    migrateTo(version);
    fill(version);

    try (Store store = SqliteStore.open(data)) {
      assertThat(store.state(1))
          .isEqualTo(
              new LibraryState(
                  7,
                  new Preferences(
                      Answers.PRIVATE,
                      Posters.MODERATORS,
                      OptionalLong.of(30),
                      Questions.FORGOTTEN),
                  Map.of(10L, "clock")));
      Holding holding = store.holdings(1).getFirst();
      assertThat(holding.deposit())
          .isEqualTo(new Deposit("kept.txt", 77, Instant.ofEpochMilli(1000), 4));
      assertThat(holding.article().title()).isEqualTo("Kept");
      assertThat(store.original(1, "clock").orElseThrow()).asString().isEqualTo("kept");
      assertThat(store.schedules().of(1)).hasSize(version < 2 ? 0 : 1);
      assertThat(store.schedules().zone(1)).isEqualTo(version < 2 ? Optional.empty() : ZONE);
      assertThat(store.earlierTexts().find(1, new ArticleKey("clock", "0a1b2")).isPresent())
          .isEqualTo(version >= 4);
      assertThat(store.restore(1, "ghost", Instant.ofEpochMilli(3000))).isPresent();
      assertThat(store.submission(2, "key0000001")).isPresent();
      assertThat(Given.add(store, 1, "bread", Articles.bread())).isTrue();
      assertThat(Given.ids(store, 1)).containsExactly("clock", "ghost", "bread");
      assertThat(store.state(1).edition()).isEqualTo(9);
      store.dropVectors(Set.of());
      VectorKey key = new VectorKey("9f9ca2a162", "model", "0123456789abcdef");
      store.vectors().save(key, new float[] {1});
      assertThat(store.vectors().load(key)).isPresent();
    }
    new SqliteFile(SqliteStore.file(data)).requireIntact();
  }

  @Test
  void keepsASchedule() throws IOException, SQLException {
    migrateTo(2);
    fill(2);

    try (Store store = SqliteStore.open(data)) {
      Timetable timetable =
          new Timetable(
              ZONE.orElseThrow(), LocalTime.of(9, 30), Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY));
      assertThat(store.schedules().of(1))
          .containsExactly(
              new Schedule(
                  "1a2b",
                  1,
                  new Schedule.Plan("clock", 31, OptionalLong.of(33), timetable, 77),
                  Instant.ofEpochMilli(7000),
                  2,
                  List.of("Told."),
                  Optional.of(new Schedule.Pause(Schedule.Cause.MAY_NOT_POST, "Send Messages")),
                  Optional.of(
                      new Schedule.Claim(
                          Instant.ofEpochMilli(5000),
                          Instant.ofEpochMilli(5001),
                          32,
                          Optional.of("Perhaps told."),
                          true))));
    }
  }

  @Test
  void keepsWhichMessageAnswersWhich() throws IOException, SQLException {
    migrateTo(3);
    fill(3);

    try (Store store = SqliteStore.open(data)) {
      GivenReply inServer =
          new GivenReply(
              OptionalLong.of(1),
              40,
              41,
              42,
              Optional.of(Instant.ofEpochMilli(8000)),
              Instant.ofEpochMilli(8001));
      assertThat(store.replies().in(1)).containsExactly(inServer);
      assertThat(store.replies().to(44))
          .contains(
              new GivenReply(
                  OptionalLong.empty(), 43, 44, 45, Optional.empty(), Instant.ofEpochMilli(8003)));
    }
  }

  @Test
  void keepsVotesCountsAndQuestions() throws IOException, SQLException {
    migrateTo(5);
    fill(5);

    try (Store store = SqliteStore.open(data)) {
      Week week = new Week(LocalDate.of(2031, 4, 28));
      PassageKey passage = new PassageKey(new ArticleKey("clock", "9f9ca"), 1);
      assertThat(store.state(3).preferences().questions()).isEqualTo(Questions.KEPT);
      assertThat(store.insights().weeks(1)).containsExactly(week);
      assertThat(store.insights().report(1, week))
          .isEqualTo(
              new WeekReport(
                  week,
                  Map.of(Outcome.FOUND, 5L, Outcome.NOT_COVERED, 2L),
                  List.of(new WeekReport.PassageCount(passage, 4, 3, 2))));
      assertThat(store.insights().questions(1))
          .containsExactly(new KeptQuestion("Who winds it?", 2, Instant.ofEpochMilli(9000)));
      Ballot again =
          new Ballot(1, 77, passage, new QuestionPrint("0123456789"), Verdict.NOT_HELPFUL);
      assertThat(store.votes().cast(again, Given.NOON))
          .as("the key is the same")
          .isEqualTo(Votes.Effect.TAKEN_BACK);
    }
  }

  @Test
  void beginsWithAnEmptyFile() throws IOException {
    Files.createFile(SqliteStore.file(data));

    try (Store store = SqliteStore.open(data)) {
      assertThat(Given.add(store, 1, "clock", Articles.clock())).isTrue();
    }
  }

  @Test
  void goesOnWhereTheVeryFirstStartWasCutOff() throws SQLException {
    Migrations.configure(source()).load().baseline();
    try (Connection connection = source().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM " + Migrations.HISTORY);
    }

    try (Store store = SqliteStore.open(data)) {
      assertThat(Given.add(store, 1, "clock", Articles.clock())).isTrue();
    }
  }

  @Test
  void manyMayOpenANewDatabaseAtOnce() throws Exception {
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String id = "a000" + i;
      tasks.add(
          () -> {
            try (Store store = SqliteStore.open(data)) {
              return Given.add(store, 1, id, Articles.clock());
            }
          });
    }

    assertThat(Together.all(tasks)).containsOnly(true);

    try (Store store = SqliteStore.open(data)) {
      assertThat(Given.ids(store, 1)).hasSize(6);
    }
  }
}
