package io.github.pullquote.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/// An input that a target did not bear.
final class Finding {
  private static final String OURS = "io.github.pullquote.";
  private static final String HERE = OURS + "fuzz.";
  private static final int CALLS = 60;

  private final String target;
  private final byte[] input;
  private final String kind;
  private final String what;
  private final List<StackTraceElement> trace;

  /// @param target the name of what did not
  /// @param input what it was given
  /// @param kind what happened, in a few words that are the same for all faults of this kind
  /// @param what what happened, in a line
  /// @param trace where, the innermost call first
  Finding(String target, byte[] input, String kind, String what, List<StackTraceElement> trace) {
    this.target = target;
    this.input = input.clone();
    this.kind = kind;
    this.what = what;
    this.trace = List.copyOf(trace);
  }

  /// One that failed.
  Finding(String target, byte[] input, Throwable failure) {
    this(target, input, kind(failure), failure.toString(), calls(failure));
  }

  private static String kind(Throwable failure) {
    return innermost(failure).getClass().getSimpleName();
  }

  private static List<StackTraceElement> calls(Throwable failure) {
    return Arrays.asList(innermost(failure).getStackTrace());
  }

  private static Throwable innermost(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == null ? failure : innermost(cause);
  }

  /// What all findings have in common that are probably one fault: the kind, and the innermost
  /// place in our own code.
  String fault() {
    String place =
        trace.stream()
            .filter(call -> call.getClassName().startsWith(OURS))
            .filter(call -> !call.getClassName().startsWith(HERE))
            .findFirst()
            .map(StackTraceElement::toString)
            .orElse("no code of ours");
    return "%s: %s in %s".formatted(target, kind, place);
  }

  /// Writes the input, and beside it what happened.
  Path write(Path directory) throws IOException {
    CRC32 hash = new CRC32();
    hash.update(input);
    String name = target + "-" + HexFormat.of().toHexDigits((int) hash.getValue());
    StringBuilder text = new StringBuilder(what).append('\n');
    trace.stream().limit(CALLS).forEach(call -> text.append("  ").append(call).append('\n'));
    Files.createDirectories(directory);
    Files.writeString(directory.resolve(name + ".txt"), text);
    return Files.write(directory.resolve(name), input);
  }
}
