package io.github.pullquote.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The program as a process of its own, in a terminal that knows ASCII only. Closing ends it.
final class StartedProgram implements AutoCloseable {
  private static final long PATIENCE = 60;
  private static final long POLL = 10;

  private final Process process;
  private final BufferedReader out;
  private final Path err;

  private StartedProgram(Process process, Path err) {
    this.process = process;
    this.out = process.inputReader(StandardCharsets.UTF_8);
    this.err = err;
  }

  /// Starts it with these environment variables and no other.
  ///
  /// @param directory where it runs, and where its error output is kept
  static StartedProgram in(Path directory, Map<String, String> environment, String... args)
      throws IOException {
    return start(directory, environment, command(args));
  }

  /// Starts it as the child of a shell, which waits for it.
  static StartedProgram inShell(Path directory, Map<String, String> environment, String... args)
      throws IOException {
    List<String> shell = new ArrayList<>(List.of("/bin/sh", "-c", "\"$@\" & wait", "sh"));
    shell.addAll(command(args));
    return start(directory, environment, shell);
  }

  private static List<String> command(String... args) {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1"));
    // The log as users see it, not as the tests do.
    command.add("-Dlogback.configurationFile=logback.xml");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(args));
    return command;
  }

  private static StartedProgram start(
      Path directory, Map<String, String> environment, List<String> command) throws IOException {
    Path err = directory.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(Map.of("LC_ALL", "C", "LANG", "C"));
    builder.environment().putAll(environment);
    return new StartedProgram(builder.start(), err);
  }

  /// The next line of the output that starts so.
  ///
  /// @throws IllegalStateException if the output ends before
  String line(String start) {
    try {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.startsWith(start)) {
          return line;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException("It ended without '" + start + "…': " + err());
  }

  /// The port of the sandbox's page, once the bot is ready.
  int port() {
    return Integer.parseInt(line("Open http://127.0.0.1:").replaceAll(".*?1:(\\d+)/.*", "$1"));
  }

  /// What is left of the output, to its end.
  String out() {
    return String.join("\n", out.lines().toList());
  }

  /// Waits until the error output has something like this.
  ///
  /// @throws IllegalStateException if the program ends before, or it takes too long
  MatchResult logged(Pattern wanted) throws InterruptedException {
    for (long tries = TimeUnit.SECONDS.toMillis(PATIENCE) / POLL; tries > 0; tries--) {
      boolean ended = !process.isAlive();
      Matcher matcher = wanted.matcher(err());
      if (matcher.find()) {
        return matcher.toMatchResult();
      }
      if (ended) {
        throw new IllegalStateException("It ended without '" + wanted + "': " + err());
      }
      process.waitFor(POLL, TimeUnit.MILLISECONDS);
    }
    throw new IllegalStateException("It did not log '" + wanted + "': " + err());
  }

  /// The error output so far.
  String err() {
    try {
      return Files.readString(err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Asks it to stop, as Ctrl+C or a service manager does, and answers its exit code.
  ///
  /// @throws IllegalStateException if it doesn't stop
  int stop() throws InterruptedException {
    process.destroy();
    return exit();
  }

  /// Ends it at once, and waits until it has ended.
  void kill() throws InterruptedException {
    process.destroyForcibly();
    exit();
  }

  /// Its exit code, when it has ended.
  ///
  /// @throws IllegalStateException if it doesn't end
  int exit() throws InterruptedException {
    if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
      throw new IllegalStateException("It does not end: " + err());
    }
    return process.exitValue();
  }

  /// The processes that it has started.
  List<ProcessHandle> children() {
    return process.children().toList();
  }

  @Override
  public void close() {
    process.children().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
