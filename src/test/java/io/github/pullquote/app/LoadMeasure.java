package io.github.pullquote.app;

import io.github.pullquote.article.ArticleFile;
import io.github.pullquote.sandbox.Sandbox;
import io.github.pullquote.sandbox.SandboxSettings;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// Measures from event to reply: questions reach the bot, a process of its own, through the
/// sandbox's gateway at a steady rate, each a different one, and come back as callbacks. A question
/// waits from the moment at which it was to be asked, even if the sandbox was late: so a pause is
/// not left out of the figures (Tene, How NOT to measure latency). CONTRIBUTING.md has the command.
public final class LoadMeasure {
  private static final int SERVERS = 500;
  private static final int PEOPLE = 8;
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Duration LAST_RESPONSES = Duration.ofSeconds(5);

  /// One server asks so often, if any: then each round is measured without that too.
  private final int flood;

  private final BotProcess bot;
  private final ManyServers servers;
  private final AskedWords questions;

  private LoadMeasure(BotProcess bot, ManyServers servers, AskedWords questions, int flood) {
    this.bot = bot;
    this.servers = servers;
    this.questions = questions;
    this.flood = flood;
  }

  /// Measures, and prints a table: the launcher, the article, `on` or `off` for search by meaning,
  /// rates a second with commas between, seconds for each, and the rate of a flood in one server (0
  /// for none).
  public static void main(String[] arguments) throws Exception {
    Path launcher = Path.of(arguments[0]);
    Path article = Path.of(arguments[1]);
    List<Integer> rates =
        List.of(arguments[3].split(",", -1)).stream().map(Integer::valueOf).toList();
    Duration time = Duration.ofSeconds(Integer.parseInt(arguments[4]));
    Path data = Files.createTempDirectory("pullquote-load");
    Map<String, String> settings =
        Map.of("PULLQUOTE_DATA", data.toString(), "PULLQUOTE_SEARCH_SEMANTIC", arguments[2]);
    try (Sandbox sandbox = Sandbox.start(settings(SandboxSettings.standard()))) {
      ManyServers servers = new ManyServers(sandbox, SERVERS, PEOPLE);
      try (BotProcess bot = BotProcess.start(launcher, sandbox.port(), article, settings)) {
        AskedWords questions = new AskedWords(ArticleFile.read(article));
        new LoadMeasure(bot, servers, questions, Integer.parseInt(arguments[5])).run(rates, time);
      }
    } finally {
      DataDirectory.delete(data);
    }
  }

  private static SandboxSettings settings(SandboxSettings standard) {
    return new SandboxSettings(
        0,
        BotProcess.TOKEN,
        standard.botName(),
        standard.responseTime(),
        standard.tokenLife(),
        standard.heartbeat());
  }

  private void run(List<Integer> rates, Duration time) throws Exception {
    ask(rates.getFirst(), WARM_UP, 0);
    System.out.printf(
        Locale.ROOT, "Before: %.1f MB of heap, %d handles%n", bot.heap(), bot.handles());
    System.out.println(
        "| a second | questions | p50 ms | p99 | p99.9 | longest | over 1 s | lost | found"
            + " | to the asker | refused | ms of processor each | MB resident | threads | load |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
    for (int rate : rates) {
      measure(rate, time, 0);
      if (flood > 0) {
        measure(rate, time, flood);
      }
    }
    System.out.printf(
        Locale.ROOT, "After: %.1f MB of heap, %d handles%n", bot.heap(), bot.handles());
  }

  private void measure(int rate, Duration time, int flood) throws Exception {
    long cpu = bot.cpu();
    Latencies[] all = ask(rate, time, flood);
    double each = (bot.cpu() - cpu) / (double) (all[0].size() + all[1].size());
    row(Integer.toString(rate), all[0], each);
    if (flood > 0) {
      row("beside it, %d in one server".formatted(flood), all[1], each);
    }
  }

  private void row(String rate, Latencies latencies, double processor) throws Exception {
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.1f | %.1f | %.1f | %.1f | %d | %d | %d | %d | %d | %.1f | %d | %d | %.1f"
            + " |%n",
        rate,
        latencies.size(),
        latencies.within(0.5),
        latencies.within(0.99),
        latencies.within(0.999),
        latencies.within(1),
        latencies.slow(),
        latencies.missed() + latencies.open(),
        latencies.found(),
        latencies.privately(),
        latencies.refused(),
        processor,
        bot.resident(),
        bot.threads(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  /// Asks from all servers in turn, and from one besides; answers what became of both.
  private Latencies[] ask(int rate, Duration time, int flood) throws InterruptedException {
    Latencies calm = new Latencies();
    Latencies flooding = new Latencies();
    long start = System.nanoTime();
    Thread flooder =
        Thread.ofPlatform()
            .start(
                () -> {
                  if (flood > 0) {
                    steadily(flood, start, time, flooding, true);
                  }
                });
    steadily(rate, start, time, calm, false);
    flooder.join();
    long end = System.nanoTime() + LAST_RESPONSES.toNanos();
    while (calm.open() + flooding.open() > 0 && System.nanoTime() < end) {
      LockSupport.parkNanos(1_000_000);
    }
    return new Latencies[] {calm, flooding};
  }

  private void steadily(int rate, long start, Duration time, Latencies latencies, boolean inOne) {
    long all = rate * time.toSeconds();
    for (long i = 0; i < all; i++) {
      long due = start + i * 1_000_000_000L / rate;
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      latencies.asked();
      String question = questions.next();
      (inOne ? servers.askIn(0, question) : servers.ask(question))
          .onResponse(given -> latencies.answered(System.nanoTime() - due, given));
    }
  }
}
