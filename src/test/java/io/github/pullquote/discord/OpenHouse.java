package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.IsolatedReader;
import io.github.pullquote.library.Housekeeping;
import io.github.pullquote.library.Librarian;
import io.github.pullquote.library.Libraries;
import io.github.pullquote.library.LibrarySettings;
import io.github.pullquote.library.OperatorArticles;
import io.github.pullquote.library.SqliteStore;
import io.github.pullquote.library.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// What a bot works with in a test: a store and indexes in a directory, and a reader of files in
/// processes of its own. It answers by words alone.
public final class OpenHouse implements AutoCloseable {
  private static final Duration READING = Duration.ofSeconds(60);

  /// A test asks faster than people do.
  public static final Paces HURRIED = new Paces(new Pace(1_000_000, 1), new Pace(1_000_000, 1));

  private final Store store;
  private final House house;
  private final Housekeeping housekeeping;

  private OpenHouse(Store store, House house, Housekeeping housekeeping) {
    this.store = store;
    this.house = house;
    this.housekeeping = housekeeping;
  }

  /// Opens it.
  ///
  /// @param operators the articles that every server has
  public static OpenHouse in(Path data, List<Article> operators, InstantSource clock) {
    return in(data, new OperatorArticles(operators, false), settings(data), HURRIED, clock);
  }

  /// Opens it.
  public static OpenHouse in(
      Path data,
      OperatorArticles operator,
      LibrarySettings settings,
      Paces paces,
      InstantSource clock) {
    return on(SqliteStore.open(data), operator, settings, paces, clock);
  }

  /// Opens it with another store, which is closed with it.
  static OpenHouse on(
      Store store,
      OperatorArticles operator,
      LibrarySettings settings,
      Paces paces,
      InstantSource clock) {
    Libraries libraries = new Libraries(store, operator, Optional.empty(), settings, clock);
    Librarian librarian = new Librarian(store, libraries, settings, clock);
    return new OpenHouse(
        store,
        new House(
            libraries,
            librarian,
            store.schedules(),
            store.replies(),
            store.votes(),
            reader(),
            Optional.empty(),
            paces,
            clock),
        new Housekeeping(store, operator, settings, clock));
  }

  /// What the program comes with.
  public static LibrarySettings settings(Path data) {
    return new LibrarySettings(
        data.resolve("index"), 200, Duration.ofMinutes(30), 50, 100L << 20, Duration.ofDays(30));
  }

  private static IsolatedReader reader() {
    return new IsolatedReader(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "io.github.pullquote.app.Main",
            "read"),
        READING,
        2);
  }

  /// What the bot is given.
  public House house() {
    return house;
  }

  Store store() {
    return store;
  }

  /// Deletes what is over by the clock.
  void tidy() {
    housekeeping.tidyOnce();
  }

  @Override
  public void close() {
    housekeeping.close();
    house.libraries().close();
    store.close();
  }
}
