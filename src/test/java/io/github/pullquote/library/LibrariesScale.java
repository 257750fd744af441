package io.github.pullquote.library;

import io.github.pullquote.search.Articles;
import io.github.pullquote.search.Question;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.sqlite.SQLiteConfig;

/// Measures thousands of libraries on disk of which a few are open. CONTRIBUTING.md has the
/// command.
public final class LibrariesScale implements AutoCloseable {
  private static final int THREADS = 4;

  /// Every second question comes from one of so many servers, the others from any.
  private static final int BUSY = 100;

  private static final int MOST_ARTICLES = 5;

  private final Path data;
  private final int servers;
  private final Store store;
  private final Libraries libraries;
  private final Map<Long, WeakReference<Library>> seen = new ConcurrentHashMap<>();
  private final List<Long> open = Collections.synchronizedList(new ArrayList<>());
  private final List<Long> closed = Collections.synchronizedList(new ArrayList<>());

  private LibrariesScale(Path data, int servers, int most) {
    this.data = data;
    this.servers = servers;
    this.store = filled(data, servers);
    LibrarySettings settings =
        new LibrarySettings(
            data.resolve("index"), most, Duration.ofMinutes(30), 50, 1 << 20, Duration.ofDays(1));
    OperatorArticles operator = new OperatorArticles(List.of(Articles.bread()), true);
    this.libraries =
        new Libraries(store, operator, Optional.empty(), settings, InstantSource.system());
  }

  /// Measures in the directory that the first argument names: it is filled, or was before. Then the
  /// number of servers, of libraries that are open at once, and of seconds to ask for.
  public static void main(String[] arguments) throws Exception {
    Path data = Path.of(arguments[0]);
    int servers = Integer.parseInt(arguments[1]);
    int open = Integer.parseInt(arguments[2]);
    Duration time = Duration.ofSeconds(Integer.parseInt(arguments[3]));
    try (LibrariesScale scale = new LibrariesScale(data, servers, open)) {
      scale.makeIndexes();
      scale.report("every library was opened");
      scale.ask(time);
    }
  }

  private static Store filled(Path data, int servers) {
    SQLiteConfig config = SqliteFile.writing();
    // It can be filled again.
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    Store store = SqliteStore.open(data, config);
    long start = System.nanoTime();
    for (long server = 1; server <= servers; server++) {
      if (store.state(server).edition() == 0) {
        for (int i = 0; i < articles(server); i++) {
          Given.add(store, server, "art0" + i, GeneratedArticles.of(MOST_ARTICLES * server + i));
        }
      }
    }
    System.out.printf("%d servers filled in %.0f s%n", servers, seconds(start));
    return store;
  }

  private static int articles(long server) {
    return 1 + new Random(server).nextInt(MOST_ARTICLES);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static Place place(long server) {
    return new Place(OptionalLong.of(server), server, OptionalLong.empty());
  }

  private void makeIndexes() throws IOException {
    long start = System.nanoTime();
    for (long server = 1; server <= servers; server++) {
      libraries.read(place(server), ReadingRoom::main);
    }
    System.out.printf(
        "all opened in %.0f s; on disk: indexes %d MB, database %d MB%n",
        seconds(start),
        size(data.resolve("index")) >> 20,
        Files.size(SqliteStore.file(data)) >> 20);
  }

  private static long size(Path directory) throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }

  private void report(String when) throws IOException {
    System.out.printf("%s: %d open, %s%n", when, libraries.open(), Resources.afterCollection());
  }

  private void ask(Duration time) throws Exception {
    long end = System.nanoTime() + time.toNanos();
    Resources most = Resources.now();
    try (ExecutorService askers = Executors.newFixedThreadPool(THREADS)) {
      for (int i = 0; i < THREADS; i++) {
        Random random = new Random(i);
        askers.execute(() -> askUntil(end, random));
      }
      while (System.nanoTime() < end) {
        Thread.sleep(Duration.ofMillis(500));
        most = most.most(Resources.now());
      }
    }
    report("after the questions");
    System.out.println("at the most, garbage included: " + most);
    System.out.println("library open: " + times(open, time));
    System.out.println("library closed: " + times(closed, time));
  }

  private void askUntil(long end, Random random) {
    while (System.nanoTime() < end) {
      askOnce(random);
    }
  }

  private void askOnce(Random random) {
    long server = random.nextLong(1, 1L + (random.nextBoolean() ? BUSY : servers));
    Question question = new Question(GeneratedArticles.question(random));
    long start = System.nanoTime();
    Library asked =
        libraries.read(
            place(server),
            room -> {
              room.library().ask(question, Optional.empty());
              return room.library();
            });
    long nanos = System.nanoTime() - start;
    WeakReference<Library> before = seen.put(server, new WeakReference<>(asked));
    (before != null && before.get() == asked ? open : closed).add(nanos);
  }

  private static String times(List<Long> nanos, Duration time) {
    List<Long> rising = nanos.stream().sorted().toList();
    return rising.isEmpty()
        ? "none"
        : "%d questions, %.0f a second, p50 %.1f ms, p99 %.1f ms"
            .formatted(
                rising.size(),
                rising.size() / (double) time.toSeconds(),
                rising.get(rising.size() / 2) / 1e6,
                rising.get(rising.size() * 99 / 100) / 1e6);
  }

  @Override
  public void close() {
    libraries.close();
    store.close();
  }
}
