package io.github.pullquote.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;

/// The program.
public final class Main {
  private Main() {}

  /// Runs one command and ends the process with its exit code.
  public static void main(String[] args) {
    // The terminal's locale decides nothing: quotes are full of characters that ASCII lacks.
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    System.exit(commandLine().execute(args));
  }

  /// The command line with its error messages: one sentence, no stack trace.
  static CommandLine commandLine() {
    return new CommandLine(new PullquoteCommand())
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler(Main::report);
  }

  private static int report(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    if (!(e instanceof UserError)) {
      org.slf4j.LoggerFactory.getLogger(Main.class).error("The command failed", e);
    }
    command.getErr().println("pullquote: " + e.getMessage());
    return ExitCode.FAILED;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
