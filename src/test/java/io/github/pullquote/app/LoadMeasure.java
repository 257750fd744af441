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

/// Measures from event to reply: questions reach the bot, a process of its own, through the
/// sandbox's gateway at a steady rate, and come back as callbacks. CONTRIBUTING.md has the command.
public final class LoadMeasure {
  private static final int SERVERS = 500;
  private static final int PEOPLE = 8;
  private static final Duration WARM_UP = Duration.ofSeconds(20);

  /// One server asks so often, if any: then each round is measured without that too.
  private final int flood;

  private final BotProcess bot;
  private final Load load;

  private LoadMeasure(BotProcess bot, Load load, int flood) {
    this.bot = bot;
    this.load = load;
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
    try (Sandbox sandbox = Sandbox.start(Load.settings(SandboxSettings.standard()))) {
      ManyServers servers = new ManyServers(sandbox, SERVERS, PEOPLE);
      try (BotProcess bot =
          BotProcess.start(
              List.of(launcher.toAbsolutePath().toString()),
              sandbox.port(),
              article,
              data,
              arguments[2])) {
        Load load = new Load(servers, new AskedWords(ArticleFile.read(article)));
        new LoadMeasure(bot, load, Integer.parseInt(arguments[5])).run(rates, time);
      }
    } finally {
      DataDirectory.delete(data);
    }
  }

  private void run(List<Integer> rates, Duration time) throws Exception {
    load.ask(rates.getFirst(), WARM_UP, 0);
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
    Load.Answered all = load.ask(rate, time, flood);
    double each = (bot.cpu() - cpu) / (double) (all.calm().size() + all.flood().size());
    row(Integer.toString(rate), all.calm(), each);
    if (flood > 0) {
      row("beside it, %d in one server".formatted(flood), all.flood(), each);
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
}
