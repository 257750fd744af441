package io.github.pullquote.library;

import io.github.pullquote.search.Articles;
import io.github.pullquote.search.Question;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// A process that changes what servers have, reads in their libraries, and prints each change once
/// it is made, until it is killed.
final class KilledWriter {
  /// What it prints when every library has answered.
  static final String READY = "ready";

  private static final Question QUESTION = new Question("Who mends 7 ladders near the mill?");

  private KilledWriter() {}

  /// Goes on with the sagas of a seed in the directory that the first argument names: the second is
  /// the seed, and from the third on, how many deeds of each server are done.
  public static void main(String[] arguments) {
    Path data = Path.of(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    Store store = SqliteStore.open(data);
    Libraries libraries = libraries(store, data);
    Librarian librarian = new Librarian(store, libraries, settings(data), InstantSource.system());
    int servers = arguments.length - 2;
    for (int guild = 1; guild <= servers; guild++) {
      ask(libraries, guild);
    }
    System.out.println(READY);
    for (int guild = 1; guild <= servers; guild++) {
      Saga saga = Saga.after(Integer.parseInt(arguments[guild + 1]), seed, guild);
      Thread.ofPlatform().start(() -> tell(saga, librarian, store, libraries));
    }
  }

  static LibrarySettings settings(Path data) {
    return new LibrarySettings(
        data.resolve("index"), 2, Duration.ofMinutes(30), Saga.MOST, 1 << 20, Duration.ofDays(1));
  }

  /// Of three servers, one is always closed.
  static Libraries libraries(Store store, Path data) {
    OperatorArticles operator = new OperatorArticles(List.of(Articles.bread()), false);
    return new Libraries(store, operator, Optional.empty(), settings(data), InstantSource.system());
  }

  static Place place(long guild) {
    return new Place(OptionalLong.of(guild), 1, OptionalLong.empty());
  }

  private static void ask(Libraries libraries, long guild) {
    libraries.read(place(guild), room -> room.ask(QUESTION, Optional.empty()));
  }

  private static void tell(Saga saga, Librarian librarian, Store store, Libraries libraries) {
    // Whoever reads may be killed too.
    while (!System.out.checkError()) {
      saga.next().doIn(saga.guild(), librarian, store);
      System.out.println(saga.guild() + " " + saga.told());
      ask(libraries, saga.guild());
    }
  }
}
