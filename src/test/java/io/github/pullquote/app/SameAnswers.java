package io.github.pullquote.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Compares what one process answers that keeps its library in a file with what four do that keep
/// theirs on one PostgreSQL server, and have their libraries filled at the same time: the best
/// three passages of every question of a file in the layout of SQuAD. Its arguments are that file,
/// the JDBC URL of somebody who may make databases, and `on` or `off` for search by meaning. It
/// ends with 1 if an answer differs.
public final class SameAnswers {
  private static final int PROCESSES = 4;

  private final Path questions;
  private final Path directory;
  private final Map<String, String> settings;

  private SameAnswers(Path questions, Path directory, Map<String, String> settings) {
    this.questions = questions;
    this.directory = directory;
    this.settings = settings;
  }

  public static void main(String[] arguments) throws Exception {
    Path directory = Files.createTempDirectory("pullquote-same");
    Map<String, String> settings = Map.of("PULLQUOTE_SEARCH_SEMANTIC", arguments[2]);
    Map<String, String> onServer = new HashMap<>(settings);
    onServer.putAll(FleetDatabase.madeAnew(arguments[1]));
    boolean same;
    try {
      Path questions = Path.of(arguments[0]).toAbsolutePath();
      List<String> alone = new SameAnswers(questions, directory, settings).sheets(1).getFirst();
      List<List<String>> fleet = new SameAnswers(questions, directory, onServer).sheets(PROCESSES);
      same = compare(alone, fleet);
    } finally {
      DataDirectory.delete(directory);
    }
    System.exit(same ? 0 : 1);
  }

  /// What so many processes answer that run at the same time.
  private List<List<String>> sheets(int processes) throws IOException, InterruptedException {
    List<Process> running = new ArrayList<>();
    List<Path> sheets = new ArrayList<>();
    for (int number = 0; number < processes; number++) {
      Path data = Files.createTempDirectory(directory, "data");
      Path sheet = data.resolve("sheet.txt");
      ProcessBuilder builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "--enable-native-access=ALL-UNNAMED",
              "-cp",
              System.getProperty("java.class.path"),
              AnswerSheet.class.getName(),
              questions.toString(),
              Long.toString((number + 1L) << 22),
              sheet.toString());
      builder.environment().putAll(settings);
      builder.environment().put("PULLQUOTE_DATA", data.toString());
      running.add(builder.redirectError(data.resolve("log").toFile()).start());
      sheets.add(sheet);
    }
    List<List<String>> lines = new ArrayList<>();
    for (int number = 0; number < processes; number++) {
      if (running.get(number).waitFor() != 0) {
        throw new IOException(Files.readString(sheets.get(number).resolveSibling("log")));
      }
      lines.add(Files.readAllLines(sheets.get(number)));
    }
    return lines;
  }

  private static boolean compare(List<String> alone, List<List<String>> fleet) {
    boolean same = true;
    for (int number = 0; number < fleet.size(); number++) {
      List<String> sheet = fleet.get(number);
      int[] different =
          IntStream.range(0, alone.size())
              .filter(i -> !alone.get(i).equals(sheet.get(i)))
              .toArray();
      same &= different.length == 0 && sheet.size() == alone.size();
      System.out.printf(
          "Process %d on PostgreSQL: %d questions, %d answered differently than by the file%n",
          number, sheet.size(), different.length);
      IntStream.of(different)
          .limit(3)
          .forEach(i -> System.out.printf("  %s%n  %s%n", alone.get(i), sheet.get(i)));
    }
    return same;
  }
}
