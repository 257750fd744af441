package io.github.pullquote.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The bot in a process of its own, on a sandbox elsewhere, and what it takes of the machine. For
/// Linux. Closing ends it.
final class BotProcess implements AutoCloseable {
  /// What the sandbox must accept; it has the form of a token.
  static final String TOKEN = "bWVhc3VyaW5nLW9mLWJvdHM.bWVhc3.bWVhc3VyaW5nLW9mLWEtYm90LXByb2Nlc3M";

  private static final Pattern HEAP = Pattern.compile("(?:total .*?|, )used (\\d+)K");

  private static final Pattern LINE = Pattern.compile("^\\S+ (TRACE|DEBUG|INFO|WARN|ERROR) ");

  private static final Pattern COMPLAINT = Pattern.compile("^\\S+ (WARN|ERROR) ");

  private static final String RECORDED =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <configuration version="2.0">
        <event name="pullquote.Stage"><setting name="enabled">true</setting></event>
        <event name="pullquote.QuestionVector"><setting name="enabled">true</setting></event>
      </configuration>
      """;

  /// The unit of times in `/proc`, in milliseconds: 1/100 s on every Linux of today.
  private static final int TICK = 10;

  private final Process process;
  private final Path log;

  private BotProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /// The program on the class path of the tests, started as quickly as can be.
  static List<String> onClassPath() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "-XX:+UseSerialGC",
        "-Dlogback.configurationFile=logback.xml",
        "-cp",
        System.getProperty("java.class.path"),
        Main.class.getName());
  }

  /// What a measure is to start.
  ///
  /// @param launcher the one that `mvn package` makes, or `-` for [#onClassPath]
  static List<String> program(String launcher) {
    return launcher.equals("-")
        ? onClassPath()
        : List.of(Path.of(launcher).toAbsolutePath().toString());
  }

  /// Starts it and waits until it is ready.
  ///
  /// @param program the launcher that `mvn package` makes, or [#onClassPath]
  /// @param port where the sandbox listens
  /// @param data its data directory, where its log is kept too
  /// @param semantic `on` or `off`
  static BotProcess start(List<String> program, int port, Path article, Path data, String semantic)
      throws IOException {
    return start(program, port, article, data, Map.of("PULLQUOTE_SEARCH_SEMANTIC", semantic));
  }

  /// The same with any settings, each by its variable.
  static BotProcess start(
      List<String> program, int port, Path article, Path data, Map<String, String> settings)
      throws IOException {
    List<String> command = new ArrayList<>(program);
    command.addAll(List.of("--discord", "--stand-in", Integer.toString(port)));
    command.addAll(List.of("--article", article.toAbsolutePath().toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(data.resolve("bot.log").toFile()));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("DISCORD_TOKEN", TOKEN);
    builder.environment().put("PULLQUOTE_DATA", data.toString());
    builder.environment().putAll(settings);
    BotProcess bot = new BotProcess(builder.start(), data.resolve("bot.log"));
    BufferedReader out = bot.process.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.contains("is on Discord")) {
        return bot;
      }
    }
    throw new IllegalStateException("The bot ended before it was ready");
  }

  /// The warnings and errors that it logged so far, each with the exception that came along.
  List<String> complaints() throws IOException {
    List<String> complaints = new ArrayList<>();
    boolean within = false;
    for (String line : Files.readAllLines(log)) {
      if (LINE.matcher(line).find()) {
        within = COMPLAINT.matcher(line).find();
        if (within) {
          complaints.add(line);
        }
      } else if (within) {
        complaints.add(complaints.removeLast() + "\n" + line);
      }
    }
    return complaints;
  }

  /// From now on it records what its answers spend their time with.
  void record() throws IOException, InterruptedException {
    Files.writeString(log.resolveSibling("stages.jfc"), RECORDED);
    jcmd("JFR.start", "name=load", "settings=" + log.resolveSibling("stages.jfc"));
  }

  /// What was recorded; it records no more.
  Path recorded() throws IOException, InterruptedException {
    Path recording = log.resolveSibling("stages.jfr");
    jcmd("JFR.stop", "name=load", "filename=" + recording);
    return recording;
  }

  private Path proc(String file) {
    return Path.of("/proc", Long.toString(process.pid()), file);
  }

  /// The time that processors worked for it, in milliseconds.
  long cpu() throws IOException {
    String[] fields = Files.readString(proc("stat")).replaceAll("^.*\\) ", "").split(" ", -1);
    return TICK * (Long.parseLong(fields[11]) + Long.parseLong(fields[12]));
  }

  /// Its resident memory in megabytes of a million bytes.
  long resident() throws IOException {
    try (Stream<String> lines = Files.lines(proc("status"))) {
      String line = lines.filter(it -> it.startsWith("VmRSS")).findFirst().orElseThrow();
      return Long.parseLong(line.replaceAll("\\D", "")) * 1_024 / 1_000_000;
    }
  }

  /// How many files, sockets and the like it has open.
  long handles() throws IOException {
    try (Stream<Path> open = Files.list(proc("fd"))) {
      return open.count();
    }
  }

  /// How many threads of the system it has.
  long threads() throws IOException {
    try (Stream<Path> all = Files.list(proc("task"))) {
      return all.count();
    }
  }

  /// The heap in use after a full collection, in megabytes.
  double heap() throws IOException, InterruptedException {
    jcmd("GC.run");
    Matcher used = HEAP.matcher(jcmd("GC.heap_info"));
    long kilobytes = 0;
    while (used.find()) {
      kilobytes += Long.parseLong(used.group(1));
    }
    return kilobytes * 1_024 / 1e6;
  }

  private String jcmd(String... command) throws IOException, InterruptedException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    List<String> line = new ArrayList<>(List.of(jcmd, Long.toString(process.pid())));
    line.addAll(List.of(command));
    Process asked = new ProcessBuilder(line).redirectErrorStream(true).start();
    String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    asked.waitFor();
    return answer;
  }

  /// Ends it with no time for anything.
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join();
    process.destroyForcibly();
  }
}
