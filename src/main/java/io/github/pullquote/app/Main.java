package io.github.pullquote.app;

import io.github.pullquote.library.StoreException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;

/// The program.
public final class Main {
  private static final String CARRIERS = "16";

  private Main() {}

  /// Runs one command and ends the process with its exit code.
  public static void main(String[] args) {
    // The terminal's locale decides nothing: quotes are full of characters that ASCII lacks.
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    // Virtual threads that compute are not interrupted for others: with as many carriers as cores,
    // two large indexes being made would stop every answer. The system shares out these.
    System.getProperties().putIfAbsent("jdk.virtualThreadScheduler.parallelism", CARRIERS);
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    System.exit(
        commandLine(System.getenv())
            .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
            .execute(args));
  }

  /// The command line. What goes wrong ends in one sentence on its error output.
  static CommandLine commandLine(Map<String, String> environment) {
    return new CommandLine(new PullquoteCommand(environment))
        .setParameterExceptionHandler(Main::misused)
        .setExecutionExceptionHandler(Main::failed);
  }

  private static int misused(CommandLine.ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("pullquote: " + e.getMessage());
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, err)) {
      err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
    }
    return ExitCode.USAGE;
  }

  private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    if (e instanceof UserError || e instanceof StoreException) {
      command.getErr().println("pullquote: " + e.getMessage());
      return e instanceof SetupError ? ExitCode.SETUP : ExitCode.FAILED;
    } else {
      LoggerFactory.getLogger(Main.class).error("The command failed", e);
      command.getErr().println("pullquote: a fault of the program, please report it: " + e);
    }
    return ExitCode.FAILED;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
