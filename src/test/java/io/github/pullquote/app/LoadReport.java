package io.github.pullquote.app;

import com.sun.management.OperatingSystemMXBean;
import io.github.pullquote.app.Latencies.Kind;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Prints what a load did to the bot, as tables in Markdown: times in milliseconds, memory in
/// megabytes of a million bytes.
final class LoadReport {
  private static final List<String> COLUMNS =
      List.of(
          "a second",
          "questions",
          "p50",
          "p99",
          "p99.9",
          "longest",
          "over 1 s",
          "lost",
          "deferred",
          "found",
          "perhaps",
          "not covered",
          "told to wait",
          "by words alone",
          "processor each: bot",
          "sandbox",
          "heap collected",
          "resident",
          "handles",
          "threads",
          "load");

  private static final List<String> STAGE_COLUMNS = List.of("stage", "times", "mean", "p50", "p99");

  private final BotProcess bot;
  private final OperatingSystemMXBean own =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private double botStart;
  private double ownStart;
  private double botEach;
  private double ownEach;

  LoadReport(BotProcess bot) {
    this.bot = bot;
  }

  /// Prints what there is before the load, and the head of the table.
  void begin() throws IOException, InterruptedException {
    System.out.printf(
        Locale.ROOT,
        "Before: %.1f MB of heap after a collection, %d MB resident, %d handles, %d threads%n%n",
        bot.heap(),
        bot.resident(),
        bot.handles(),
        bot.threads());
    head(COLUMNS);
  }

  private static void head(List<String> columns) {
    line(columns);
    line(columns.stream().map(column -> "---").toList());
  }

  private static void line(List<String> cells) {
    System.out.println("| " + String.join(" | ", cells) + " |");
  }

  /// From now on the processor's time is counted.
  void start() throws IOException {
    botStart = bot.cpu();
    ownStart = own.getProcessCpuTime() / 1e6;
  }

  /// It was for so many questions.
  void stop(int questions) throws IOException {
    botEach = (bot.cpu() - botStart) / questions;
    ownEach = (own.getProcessCpuTime() / 1e6 - ownStart) / questions;
  }

  /// Prints a row.
  void row(String rate, Latencies latencies, List<StageTimes> stages)
      throws IOException, InterruptedException {
    double load = own.getSystemLoadAverage();
    long resident = bot.resident();
    List<String> cells = new ArrayList<>(List.of(rate, Integer.toString(latencies.size())));
    for (double within : latencies.within(0.5, 0.99, 0.999, 1)) {
      cells.add(tenths(within));
    }
    cells.add(Long.toString(latencies.slow()));
    cells.add(Integer.toString(latencies.lost()));
    for (Kind kind :
        List.of(Kind.DEFERRED, Kind.FOUND, Kind.PERHAPS, Kind.NOT_COVERED, Kind.TOLD_TO_WAIT)) {
      cells.add(Integer.toString(latencies.count(kind)));
    }
    cells.add(
        stages.stream()
            .filter(stage -> stage.name().equals(StageTimes.NOT_EMBEDDED))
            .map(stage -> Long.toString(stage.count()))
            .findFirst()
            .orElse("–"));
    cells.addAll(List.of(hundredths(botEach), hundredths(ownEach), tenths(bot.heap())));
    cells.add(Long.toString(resident));
    cells.add(Long.toString(bot.handles()));
    cells.add(Long.toString(bot.threads()));
    cells.add(tenths(load));
    line(cells);
  }

  /// Prints where the time went, round by round.
  void stages(List<List<StageTimes>> rounds) {
    for (List<StageTimes> round : rounds) {
      System.out.println();
      head(STAGE_COLUMNS);
      for (StageTimes stage : round) {
        line(
            List.of(
                stage.name(),
                Long.toString(stage.count()),
                hundredths(stage.mean()),
                hundredths(stage.median()),
                hundredths(stage.slow())));
      }
    }
  }

  private static String tenths(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  private static String hundredths(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
