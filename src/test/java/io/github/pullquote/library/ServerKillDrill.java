package io.github.pullquote.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pullquote.article.Article;
import io.github.pullquote.search.Articles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Kills a PostgreSQL server again and again while a store on it is written by four threads; what
/// was acknowledged must be there at the end. Its arguments are an empty directory that others may
/// read, how often to kill, and the seed of when. It ends with 1 if anything was lost.
public final class ServerKillDrill {
  private static final int WRITERS = 4;
  private static final long PAUSE_MILLIS = 20;

  private final Path directory;
  private final Store store;
  private final Map<String, Article> acknowledged = new ConcurrentHashMap<>();
  private final Map<Long, String> bound = new ConcurrentHashMap<>();
  private final AtomicInteger refused = new AtomicInteger();
  private volatile boolean done;

  private ServerKillDrill(Path directory, Store store) {
    this.directory = directory;
    this.store = store;
  }

  public static void main(String[] arguments) throws Exception {
    Path directory = Path.of(arguments[0]).toAbsolutePath().resolve("postgres");
    String admin = script("start", directory);
    boolean sound;
    try (Store store = PostgresStore.open(owned(admin))) {
      ServerKillDrill drill = new ServerKillDrill(directory, store);
      sound = drill.run(Integer.parseInt(arguments[1]), new Random(Long.parseLong(arguments[2])));
    } finally {
      script("stop", directory);
    }
    System.exit(sound ? 0 : 1);
  }

  private static PostgresServer owned(String admin) throws SQLException {
    try (Connection connection = DriverManager.getConnection(admin);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE ROLE drill LOGIN");
      statement.execute("CREATE DATABASE drill OWNER drill");
    }
    return new PostgresServer(admin.replaceFirst("/postgres\\?.*", "/drill"), "drill", "");
  }

  private static String script(String... words) throws IOException, InterruptedException {
    String[] command = new String[words.length + 1];
    command[0] = Path.of(".ci", "postgres").toString();
    System.arraycopy(words, 0, command, 1, words.length);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IOException(Arrays.toString(command) + " failed: " + output);
    }
    return output;
  }

  private static String script(String what, Path directory)
      throws IOException, InterruptedException {
    return script(what, directory.toString());
  }

  private boolean run(int kills, Random chance) throws Exception {
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      List<Future<?>> writing =
          IntStream.range(0, WRITERS)
              .<Future<?>>mapToObj(number -> writers.submit(() -> write(number)))
              .toList();
      try {
        for (int i = 0; i < kills; i++) {
          TimeUnit.MILLISECONDS.sleep(chance.nextLong(300, 2_000));
          killAndStart();
        }
      } finally {
        done = true;
      }
      for (Future<?> writer : writing) {
        writer.get();
      }
    }
    return report(kills);
  }

  private void killAndStart() throws IOException, InterruptedException {
    List<String> lines = Files.readAllLines(directory.resolve("data/postmaster.pid"));
    long process = Long.parseLong(lines.getFirst().strip());
    ProcessHandle.of(process).orElseThrow().destroyForcibly();
    int before = acknowledged.size();
    script("again", directory);
    long started = System.nanoTime();
    while (acknowledged.size() == before) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    System.out.printf(
        "Killed; written again %d ms after its start, %d so far, %d refused%n",
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started),
        acknowledged.size(),
        refused.get());
  }

  /// Adds articles to a server, and binds a channel to each.
  private Void write(int number) throws InterruptedException {
    for (int i = 0; !done; i++) {
      String id = "%d%04d".formatted(number, i % 10_000);
      Article article = Articles.article("Number " + id, "What stands in number " + id + ".");
      try {
        if (store.add(number, Given.holding(id, article), Given.original(article))) {
          acknowledged.put(id, article);
        }
        long channel = Long.parseLong(id);
        if (store.bind(number, channel, Optional.of(id))) {
          bound.put(channel, id);
        }
      } catch (StoreException e) {
        refused.incrementAndGet();
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      }
    }
    return null;
  }

  private boolean report(int kills) {
    long lost =
        acknowledged.entrySet().stream()
            .filter(
                one ->
                    store
                        .original(one.getKey().charAt(0) - '0', one.getKey())
                        .filter(it -> Arrays.equals(it, Given.original(one.getValue())))
                        .isEmpty())
            .count();
    long unbound =
        IntStream.range(0, WRITERS)
            .mapToLong(
                server -> {
                  Map<Long, String> there = store.state(server).bindings();
                  return bound.entrySet().stream()
                      .filter(one -> one.getValue().charAt(0) - '0' == server)
                      .filter(one -> !one.getValue().equals(there.get(one.getKey())))
                      .count();
                })
            .sum();
    System.out.printf(
        "%d kills: %d articles and %d bindings acknowledged, %d and %d of them lost; %d changes"
            + " refused in a sentence%n",
        kills, acknowledged.size(), bound.size(), lost, unbound, refused.get());
    return lost == 0 && unbound == 0;
  }
}
