package io.github.pullquote.app;

import io.github.pullquote.article.IsolatedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `pullquote read`: the process in which the bot reads a file that somebody gave it.
@Command(
    name = "read",
    hidden = true,
    description = "Reads a file's name and bytes from the input and writes the article.")
final class ReadCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int AT_ONCE = 2;

  /// The bot's reader of such files. It starts this program again, with a memory of its own.
  static IsolatedReader reader() {
    return new IsolatedReader(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:+ExitOnOutOfMemoryError",
            // It ends before a better compiler would pay off.
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:MaxDirectMemorySize=32m",
            "-XX:-UsePerfData",
            // The output is for the answer; what the JVM has to say isn't part of it.
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "read"),
        PATIENCE,
        AT_ONCE);
  }

  @Override
  public Integer call() throws IOException {
    ProcessHandle.current().parent().ifPresent(ReadCommand::endAfter);
    PrintStream answer = System.out;
    // Whatever a library prints goes where it can't be taken for the answer.
    System.setOut(System.err);
    IsolatedReader.answer(System.in, answer);
    return ExitCode.ANSWERED;
  }

  /// Where the bot is gone, nobody waits for the answer, or ends what takes too long.
  private static void endAfter(ProcessHandle bot) {
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              bot.onExit().join();
              Runtime.getRuntime().halt(ExitCode.FAILED);
            });
  }
}
