package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import io.github.pullquote.search.Claim;
import io.github.pullquote.search.Question;
import io.github.pullquote.search.QuoteCheck;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Kills a process that writes, at random moments, and looks each time at what is left. What it
/// finds wrong it throws as an [IllegalStateException]. CONTRIBUTING.md has the command.
public final class KillDrill {
  private static final int SERVERS = 3;

  /// Every fifth process is killed while it starts.
  private static final int STARTING = 5;

  private static final int LONGEST_START = 1_500;

  /// The others, after so many changes at the most, and so many milliseconds.
  private static final int MOST_CHANGES = 60;

  private static final int LONGEST_CHANGE = 30;

  private final Path data;
  private final long seed;
  private final Random random;
  private final int[] done = new int[SERVERS + 1];
  private final List<Duration> starts = new ArrayList<>();
  private final List<Duration> startsOfProcessor = new ArrayList<>();
  private final List<Duration> openings = new ArrayList<>();
  private int acknowledged;
  private int unacknowledged;

  /// @param data an empty directory
  KillDrill(Path data, long seed) {
    this.data = data;
    this.seed = seed;
    this.random = new Random(seed);
  }

  /// Kills in the empty directory that the first argument names, as often as the second says; the
  /// third is a seed.
  public static void main(String[] arguments) throws Exception {
    KillDrill drill = new KillDrill(Path.of(arguments[0]), Long.parseLong(arguments[2]));
    int rounds = Integer.parseInt(arguments[1]);
    for (int i = 1; i <= rounds; i++) {
      drill.round();
      if (i % 20 == 0 || i == rounds) {
        System.out.println(i + " kills: " + drill);
      }
    }
  }

  /// Kills once.
  void round() throws IOException, InterruptedException {
    int[] printed = killed();
    try (Store store = SqliteStore.open(data)) {
      for (int guild = 1; guild <= SERVERS; guild++) {
        acknowledged += printed[guild] - done[guild];
        done[guild] = deedsIn(store, guild, printed[guild]);
        unacknowledged += done[guild] - printed[guild];
      }
      new SqliteFile(SqliteStore.file(data)).requireIntact();
    }
    long start = System.nanoTime();
    try (Store store = SqliteStore.open(data);
        Libraries libraries = KilledWriter.libraries(store, data)) {
      for (long guild = 1; guild <= SERVERS; guild++) {
        libraries.read(KilledWriter.place(guild), ReadingRoom::main);
      }
      openings.add(Duration.ofNanos(System.nanoTime() - start));
      for (long guild = 1; guild <= SERVERS; guild++) {
        compare(store.holdings(guild), libraries, guild);
      }
    }
  }

  /// What is acknowledged is done, and what is not yet is done whole or not at all.
  private int deedsIn(Store store, long guild, int printed) {
    Possessions found = Possessions.of(store, guild);
    Saga saga = Saga.after(printed, seed, guild);
    Possessions least = saga.possessions();
    if (found.equals(least)) {
      return printed;
    }
    Deed last = saga.next();
    if (found.equals(saga.possessions())) {
      return printed + 1;
    }
    throw new IllegalStateException(
        "Seed %d, server %d, deed %d: there is %s, there must be %s, after %s maybe %s"
            .formatted(seed, guild, printed, found, least, last, saga.possessions()));
  }

  /// What each server's last printed deed was.
  private int[] killed() throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dorg.sqlite.tmpdir=" + System.getProperty("org.sqlite.tmpdir", data.toString()),
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                data.toString(),
                Long.toString(seed)));
    for (int guild = 1; guild <= SERVERS; guild++) {
      command.add(Integer.toString(done[guild]));
    }
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    boolean starting = random.nextInt(STARTING) == 0;
    int changes = starting ? Integer.MAX_VALUE : random.nextInt(MOST_CHANGES);
    try (ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor()) {
      if (starting) {
        killIn(process, random.nextInt(LONGEST_START), killer);
      }
      int[] printed = done.clone();
      try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
          if (line.equals(KilledWriter.READY)) {
            starts.add(Duration.ofNanos(System.nanoTime() - start));
            process.info().totalCpuDuration().ifPresent(startsOfProcessor::add);
          } else {
            String[] words = line.split(" ", 2);
            printed[Integer.parseInt(words[0])] = Integer.parseInt(words[1]);
          }
          if (changes-- == 0) {
            killIn(process, random.nextInt(LONGEST_CHANGE), killer);
          }
        }
      }
      process.waitFor();
      return printed;
    }
  }

  /// Unlike the process itself, its handle leaves the output readable.
  private static void killIn(Process process, int milliseconds, ScheduledExecutorService killer) {
    ProcessHandle handle = process.toHandle();
    var _ = killer.schedule(handle::destroyForcibly, milliseconds, TimeUnit.MILLISECONDS);
  }

  /// What the database has is what the index finds: every passage, by the words of its first
  /// sentence.
  private static void compare(List<Holding> held, Libraries libraries, long guild) {
    libraries.read(
        KilledWriter.place(guild),
        room -> {
          Library library = room.library();
          List<String> database =
              held.stream().map(it -> it.id() + " " + it.article().revision()).toList();
          List<String> index =
              library.holdings().stream()
                  .filter(it -> !it.deposit().equals(Deposit.operators()))
                  .map(it -> it.id() + " " + it.article().revision())
                  .toList();
          if (!database.equals(index)) {
            throw new IllegalStateException(
                "Server %d: the database has %s, the index %s".formatted(guild, database, index));
          }
          library.articles().forEach(article -> requireFound(library, article));
          return library;
        });
  }

  private static void requireFound(Library library, Article article) {
    for (Passage passage : article.passages()) {
      String sentence = passage.textOf(passage.sentences().getFirst());
      Optional<Article> only = Optional.of(article);
      boolean found =
          library.ask(new Question(sentence), only).matches().stream()
              .anyMatch(match -> match.passage().equals(passage));
      boolean quotable =
          library.check(Claim.of(sentence).orElseThrow(), only) instanceof QuoteCheck.Exact;
      if (!found || !quotable) {
        throw new IllegalStateException(
            "The index of %s does not find “%s”".formatted(article.title(), sentence));
      }
    }
  }

  /// How many changes were acknowledged by what was killed.
  int acknowledged() {
    return acknowledged;
  }

  @Override
  public String toString() {
    return "%d changes acknowledged, 0 lost, %d more done that were not acknowledged; start of the process to every library's first answer: %s, of processor time %s; opening it all anew in a process that runs: %s"
        .formatted(
            acknowledged, unacknowledged, times(starts), times(startsOfProcessor), times(openings));
  }

  private static String times(List<Duration> measured) {
    List<Duration> rising = measured.stream().sorted().toList();
    return rising.isEmpty()
        ? "none"
        : "p50 %d ms, most %d ms"
            .formatted(rising.get(rising.size() / 2).toMillis(), rising.getLast().toMillis());
  }
}
