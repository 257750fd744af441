package io.github.pullquote.app;

import io.github.pullquote.app.FleetLoad.Asked;
import io.github.pullquote.article.ArticleFile;
import io.github.pullquote.sandbox.Identification;
import io.github.pullquote.sandbox.Sandbox;
import io.github.pullquote.sandbox.SandboxSettings;
import io.github.pullquote.sandbox.ShardAdvice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Four processes with a store on one PostgreSQL server serve 2,000 servers on sixteen shards, each
/// asked in turn: under a steady load, while one is killed and started again, and while all are
/// restarted one after the other. CONTRIBUTING.md has the command. It ends with 1 if a question was
/// lost that should not have been, one was answered twice, or two sessions of a bucket began within
/// five seconds.
public final class FleetDrill {
  private static final int PROCESSES = 4;
  private static final int SHARDS = 16;
  private static final int EACH = SHARDS / PROCESSES;
  private static final int SERVERS = 2_000;
  private static final int PEOPLE = 4;
  private static final long BETWEEN = TimeUnit.SECONDS.toNanos(5);
  private static final int SETTLING_SECONDS = 10;

  private final Sandbox sandbox;
  private final String admin;
  private final List<String> program;
  private final Path article;
  private final Path data;
  private final Map<String, String> settings;
  private final BotProcess[] processes = new BotProcess[PROCESSES];
  private final ManyServers servers;
  private final AskedWords words;
  private final AtomicInteger refused = new AtomicInteger();
  private final int rate;
  private boolean sound = true;

  private FleetDrill(
      Sandbox sandbox,
      String admin,
      List<String> program,
      Path article,
      Path data,
      Map<String, String> settings,
      int rate)
      throws Exception {
    this.sandbox = sandbox;
    this.admin = admin;
    this.program = program;
    this.article = article;
    this.data = data;
    this.settings = settings;
    this.rate = rate;
    this.servers = new ManyServers(sandbox, SERVERS, PEOPLE);
    this.words = new AskedWords(ArticleFile.read(article));
  }

  /// The launcher (`-` for the program on the class path), the article, the JDBC URL of somebody
  /// who may make databases, `on` or `off` for search by meaning, how many sessions may begin at
  /// once (`max_concurrency`), questions a second, and seconds of steady load.
  public static void main(String[] arguments) throws Exception {
    int concurrency = Integer.parseInt(arguments[4]);
    SandboxSettings wanted =
        SandboxSettings.standard()
            .withToken(BotProcess.TOKEN)
            .withAdvice(new ShardAdvice(SHARDS, concurrency));
    Path data = Files.createTempDirectory("pullquote-fleet");
    Map<String, String> settings = new HashMap<>(FleetDatabase.madeAnew(arguments[2]));
    settings.put("PULLQUOTE_SEARCH_SEMANTIC", arguments[3]);
    boolean sound;
    try (Sandbox sandbox = Sandbox.start(wanted)) {
      FleetDrill drill =
          new FleetDrill(
              sandbox,
              arguments[2],
              BotProcess.program(arguments[0]),
              Path.of(arguments[1]),
              data,
              settings,
              Integer.parseInt(arguments[5]));
      sound = drill.run(Integer.parseInt(arguments[6]), concurrency);
    } finally {
      DataDirectory.delete(data);
    }
    System.exit(sound ? 0 : 1);
  }

  private boolean run(int seconds, int concurrency) throws Exception {
    sandbox.onRequest(
        request -> {
          if (request.refused()) {
            refused.incrementAndGet();
          }
        });
    try {
      startAll();
      FleetLoad warming = load();
      TimeUnit.SECONDS.sleep(2L * SETTLING_SECONDS);
      System.out.printf("To warm up: %s%n", told(warming.end(), it -> true));
      steady(seconds);
      killed();
      rolling();
      holds();
      sessions(concurrency);
      System.out.printf(
          "Requests that were refused (answered twice, or too late): %d%n", refused.get());
      sound &= refused.get() == 0;
    } finally {
      for (BotProcess process : processes) {
        if (process != null) {
          process.close();
        }
      }
    }
    return sound;
  }

  private FleetLoad load() {
    return new FleetLoad(servers, words, SHARDS, rate);
  }

  private BotProcess start(int number) throws Exception {
    Path own = Files.createDirectories(data.resolve(Integer.toString(number)));
    Map<String, String> all = new HashMap<>(settings);
    all.put("PULLQUOTE_SHARDS_TOTAL", Integer.toString(SHARDS));
    all.put("PULLQUOTE_SHARDS_FROM", Integer.toString(number * EACH));
    all.put("PULLQUOTE_SHARDS_TO", Integer.toString(number * EACH + EACH - 1));
    processes[number] = BotProcess.start(program, sandbox.port(), article, own, all);
    return processes[number];
  }

  private void startAll() throws InterruptedException, ExecutionException {
    long begun = System.nanoTime();
    List<Future<Double>> starts = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(PROCESSES)) {
      for (int i = 0; i < PROCESSES; i++) {
        int number = i;
        starts.add(
            threads.submit(
                () -> {
                  var _ = start(number);
                  return since(begun);
                }));
      }
    }
    for (Future<Double> start : starts) {
      System.out.printf(Locale.ROOT, "Started together, ready after %.1f s%n", start.get());
    }
  }

  private static double since(long nanos) {
    return (System.nanoTime() - nanos) / 1e9;
  }

  private void steady(int seconds) throws Exception {
    long transactions = FleetDatabase.transactions(admin);
    FleetLoad load = load();
    TimeUnit.SECONDS.sleep(seconds);
    List<Asked> asked = load.end();
    System.out.printf(
        Locale.ROOT,
        "Steady: %s; %.2f transactions in the database for each%n",
        told(asked, it -> true),
        (FleetDatabase.transactions(admin) - transactions) / (double) asked.size());
    require(lost(asked, it -> true) == 0, "Questions were lost");
  }

  private void killed() throws Exception {
    int victim = 1;
    FleetLoad load = load();
    TimeUnit.SECONDS.sleep(SETTLING_SECONDS);
    long kill = System.nanoTime();
    processes[victim].kill();
    var _ = start(victim);
    double ready = since(kill);
    TimeUnit.SECONDS.sleep(2L * SETTLING_SECONDS);
    List<Asked> asked = load.end();
    Predicate<Asked> others = it -> it.shard() / EACH != victim;
    System.out.printf(Locale.ROOT, "Killed and started again at once; ready after %.1f s%n", ready);
    System.out.printf("  servers of the others: %s%n", told(asked, others));
    System.out.printf("  its own servers: %s%n", told(asked, others.negate()));
    IntStream.range(victim * EACH, victim * EACH + EACH).forEach(shard -> back(asked, shard, kill));
    require(lost(asked, others) == 0, "Others' servers noticed the kill");
  }

  /// From when on no question of a shard was lost.
  private static void back(List<Asked> asked, int shard, long since) {
    long last =
        asked.stream()
            .filter(it -> it.shard() == shard && !it.answered())
            .mapToLong(Asked::at)
            .max()
            .orElse(since);
    long first =
        asked.stream()
            .filter(it -> it.shard() == shard && it.answered() && it.at() > last)
            .mapToLong(it -> it.at() + it.waited())
            .min()
            .orElse(Long.MAX_VALUE);
    System.out.printf(
        Locale.ROOT,
        "  shard %d: %d lost, answers again after %.1f s%n",
        shard,
        lost(asked, it -> it.shard() == shard),
        (first - since) / 1e9);
  }

  private void rolling() throws Exception {
    List<long[]> restarts = new ArrayList<>();
    FleetLoad load = load();
    TimeUnit.SECONDS.sleep(SETTLING_SECONDS);
    for (int number = 0; number < PROCESSES; number++) {
      long begun = System.nanoTime();
      processes[number].close();
      double down = since(begun);
      var _ = start(number);
      restarts.add(new long[] {begun, System.nanoTime()});
      System.out.printf(
          Locale.ROOT,
          "Restarted process %d: ended within %.1f s, ready after %.1f s%n",
          number,
          down,
          since(begun));
    }
    TimeUnit.SECONDS.sleep(SETTLING_SECONDS);
    List<Asked> asked = load.end();
    Predicate<Asked> meanwhile =
        it -> {
          long[] restart = restarts.get(it.shard() / EACH);
          return restart[0] <= it.at() + it.waited() && it.at() <= restart[1];
        };
    System.out.printf("  during their own restart: %s%n", told(asked, meanwhile));
    System.out.printf("  else: %s%n", told(asked, meanwhile.negate()));
    require(lost(asked, meanwhile.negate()) == 0, "Lost outside of a restart");
  }

  private static long lost(List<Asked> asked, Predicate<Asked> which) {
    return asked.stream().filter(which).filter(it -> !it.answered()).count();
  }

  private static String told(List<Asked> asked, Predicate<Asked> which) {
    double[] within = FleetLoad.within(asked, which);
    return String.format(
        Locale.ROOT,
        "%d questions, %d lost; p50 %.1f ms, p99 %.1f, longest %.1f",
        asked.stream().filter(which).count(),
        lost(asked, which),
        within[0],
        within[1],
        within[2]);
  }

  private void holds() throws Exception {
    for (int number = 0; number < PROCESSES; number++) {
      BotProcess process = processes[number];
      long resident = process.resident();
      System.out.printf(
          Locale.ROOT,
          "Process %d: %d MB resident, %.1f MB of heap after a collection, %d threads, %d"
              + " complaints%n",
          number,
          resident,
          process.heap(),
          process.threads(),
          process.complaints().size());
      process.complaints().stream().limit(3).forEach(it -> System.out.println("  " + it));
    }
  }

  /// The shortest time between two sessions of one bucket.
  private void sessions(int concurrency) {
    List<Identification> all = sandbox.identifications();
    for (int bucket = 0; bucket < concurrency; bucket++) {
      int own = bucket;
      long[] times =
          all.stream()
              .filter(it -> it.shard() % concurrency == own)
              .mapToLong(Identification::at)
              .sorted()
              .toArray();
      long least =
          IntStream.range(1, times.length)
              .mapToLong(i -> times[i] - times[i - 1])
              .min()
              .orElse(Long.MAX_VALUE);
      if (least < BETWEEN || concurrency == 1) {
        System.out.printf(
            Locale.ROOT,
            "Bucket %d: %d sessions, %.2f s between two at the least%n",
            bucket,
            times.length,
            least / 1e9);
      }
      require(least >= BETWEEN, "Two sessions of a bucket began within five seconds");
    }
    System.out.printf("%d sessions in %d buckets%n", all.size(), concurrency);
  }

  private void require(boolean held, String otherwise) {
    if (!held) {
      System.out.println("FAILED: " + otherwise);
      sound = false;
    }
  }
}
