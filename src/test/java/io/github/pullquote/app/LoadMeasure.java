package io.github.pullquote.app;

import io.github.pullquote.article.ArticleFile;
import io.github.pullquote.sandbox.RestRequest;
import io.github.pullquote.sandbox.Sandbox;
import io.github.pullquote.sandbox.SandboxSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Measures from event to reply: questions reach the bot, a process of its own, through the
/// sandbox's gateway at a steady rate, and come back as callbacks. CONTRIBUTING.md has the command.
public final class LoadMeasure {
  private static final int SERVERS = 500;
  private static final int PEOPLE = 8;

  /// So many ask where another one floods.
  private static final int BESIDE_FLOOD = 50;

  private static final Duration WARM_UP = Duration.ofSeconds(20);

  private final BotProcess bot;
  private final Load load;
  private final LoadReport report;

  private LoadMeasure(BotProcess bot, Load load, LoadReport report) {
    this.bot = bot;
    this.load = load;
    this.report = report;
  }

  /// Measures, and prints tables: the launcher (`-` for the program on the class path), the
  /// article, `on` or `off` for search by meaning, rates a second with commas between, seconds for
  /// each, and the rate of a flood in one server (0 for none). Beside a flood 50 servers ask, else
  /// 500.
  public static void main(String[] arguments) throws Exception {
    Path article = Path.of(arguments[1]);
    List<Integer> rates = Stream.of(arguments[3].split(",", -1)).map(Integer::valueOf).toList();
    Duration time = Duration.ofSeconds(Integer.parseInt(arguments[4]));
    int flood = Integer.parseInt(arguments[5]);
    Path data = Files.createTempDirectory("pullquote-load");
    AtomicInteger refused = new AtomicInteger();
    try (Sandbox sandbox = Sandbox.start(SandboxSettings.standard().withToken(BotProcess.TOKEN))) {
      ManyServers servers = new ManyServers(sandbox, flood > 0 ? BESIDE_FLOOD : SERVERS, PEOPLE);
      sandbox.onRequest(request -> count(request, refused));
      try (BotProcess bot =
          BotProcess.start(
              BotProcess.program(arguments[0]), sandbox.port(), article, data, arguments[2])) {
        Load load = new Load(servers, new AskedWords(ArticleFile.read(article)));
        warmUp(load, Collections.min(rates));
        warmUp(load, Collections.max(rates));
        refused.set(0);
        long complaints = bot.complaints().size();
        new LoadMeasure(bot, load, new LoadReport(bot)).run(rates, time, flood);
        List<String> later = bot.complaints().stream().skip(complaints).toList();
        System.out.printf(
            "%nRequests that the sandbox refused (answered twice, or too late): %d. Warnings and"
                + " errors in the bot's log: %d.%n",
            refused.get(), later.size());
        later.stream().limit(3).forEach(System.out::println);
      }
    } finally {
      DataDirectory.delete(data);
    }
  }

  private static void warmUp(Load load, int rate) throws InterruptedException {
    Latencies cold = load.ask(rate, WARM_UP, 0).calm();
    System.out.printf(
        "To warm up at %d a second: %d questions, %d lost.%n", rate, cold.size(), cold.lost());
  }

  private static void count(RestRequest request, AtomicInteger refused) {
    if (request.refused()) {
      refused.incrementAndGet();
    }
  }

  private void run(List<Integer> rates, Duration time, int flood) throws Exception {
    report.begin();
    List<List<StageTimes>> stages = new ArrayList<>();
    for (int rate : rates) {
      stages.add(measure(rate, time, 0));
      if (flood > 0) {
        stages.add(measure(rate, time, flood));
      }
    }
    report.stages(stages);
  }

  private List<StageTimes> measure(int rate, Duration time, int flood) throws Exception {
    bot.record();
    report.start();
    Load.Answered all = load.ask(rate, time, flood);
    report.stop(all.calm().size() + all.flood().size());
    List<StageTimes> stages = StageTimes.in(bot.recorded());
    report.row(flood > 0 ? rate + " beside a flood" : Integer.toString(rate), all.calm(), stages);
    if (flood > 0) {
      report.row("the flood, %d in one server".formatted(flood), all.flood(), List.of());
    }
    stages.add(0, StageTimes.whole(all.calm()));
    return stages;
  }
}
