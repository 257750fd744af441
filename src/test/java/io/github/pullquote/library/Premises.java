package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import io.github.pullquote.search.Answer;
import io.github.pullquote.search.Articles;
import io.github.pullquote.search.Embeddings;
import io.github.pullquote.search.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Libraries of servers on a real store and real indexes, with a clock that stands still. What is
/// closed is closed at once.
final class Premises implements AutoCloseable {
  static final Question ARCHITECT =
      new Question("Who was the architect of the town hall, built in 1891?");
  static final Question SALT = new Question("When is salt added?");

  final StoppedClock clock = new StoppedClock();
  final Store store;
  final Libraries libraries;
  final Librarian librarian;
  final LibrarySettings settings;
  private final Path indexes;

  /// @param open how many libraries are open at once
  Premises(Path data, int open, Optional<Embeddings> embeddings) {
    this(data, open, embeddings, new OperatorArticles(List.of(Articles.bread()), true));
  }

  Premises(Path data, int open, Optional<Embeddings> embeddings, OperatorArticles operator) {
    this(data, SqliteStore.open(data), open, embeddings, operator);
  }

  /// @param store is closed with it
  Premises(Path data, Store store) {
    this(data, store, 100, Optional.empty(), new OperatorArticles(List.of(Articles.bread()), true));
  }

  private Premises(
      Path data,
      Store store,
      int open,
      Optional<Embeddings> embeddings,
      OperatorArticles operator) {
    this.store = store;
    indexes = data.resolve("index");
    settings =
        new LibrarySettings(indexes, open, Duration.ofMinutes(30), 4, 1000, Duration.ofDays(30));
    libraries = new Libraries(store, operator, embeddings, settings, clock, Runnable::run);
    librarian = new Librarian(store, libraries, settings, clock);
  }

  static Premises in(Path data) {
    return new Premises(data, 100, Optional.empty());
  }

  static Place place(long guild) {
    return new Place(OptionalLong.of(guild), 5, OptionalLong.empty());
  }

  Visit visit(long guild) {
    return libraries.visit(place(guild));
  }

  /// The library of a server as it is now; nothing keeps it open.
  Library library(long guild) {
    return libraries.read(place(guild), ReadingRoom::library);
  }

  /// The title of the article that a place is bound to.
  Optional<String> bound(Place place) {
    return libraries.read(place, room -> room.bound().map(Article::title));
  }

  List<String> titles(long guild) {
    return libraries.read(place(guild), Premises::titles);
  }

  static List<String> titles(ReadingRoom room) {
    return room.library().articles().stream().map(Article::title).toList();
  }

  Answer ask(long guild, Question question) {
    return libraries.read(place(guild), room -> ask(room, question));
  }

  static Answer ask(ReadingRoom room, Question question) {
    return room.library().ask(question, Optional.empty());
  }

  /// Adds an article as a host does.
  Holding add(long guild, Article article) {
    Submission waiting =
        librarian.submit(guild, article, "pasted text", 77, Given.original(article));
    return switch (librarian.add(guild, waiting.key())) {
      case Admission.Added(Holding held) -> held;
      case Admission other -> throw new AssertionError(other);
    };
  }

  /// The directories of a server's indexes, by their names.
  List<String> editions(long guild) {
    Path directory = indexes.resolve(Long.toString(guild));
    return Files.isDirectory(directory) ? names(directory) : List.of();
  }

  /// What is in the directory of all indexes.
  List<String> directories() {
    return names(indexes);
  }

  private static List<String> names(Path directory) {
    try (Stream<Path> listed = Files.list(directory)) {
      return listed.map(path -> path.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The only edition's directory of a server.
  Path directory(long guild) {
    return indexes.resolve(Long.toString(guild)).resolve(editions(guild).getFirst());
  }

  /// Each file of a server's index with the time of its last change.
  Map<Path, FileTime> files(long guild) {
    Map<Path, FileTime> files = new TreeMap<>();
    try (Stream<Path> listed = Files.list(directory(guild))) {
      for (Path file : listed.toList()) {
        files.put(file, Files.getLastModifiedTime(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  @Override
  public void close() {
    libraries.close();
    store.close();
  }
}
