package io.github.pullquote.discord;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Threads of this process, virtual ones too, that wait for an answer of Discord's.
final class Waiters {
  /// Whoever sends a request, and whoever waits for it.
  private static final List<String> WAITING =
      List.of("okhttp3.internal.connection.RealCall", Patience.class.getName());

  private static final Pattern THREADS = Pattern.compile("\n\\s*\n");

  private Waiters() {}

  /// Waits until there is none any more.
  static void awaitNone() {
    Appointments.until(() -> one().isEmpty());
  }

  /// The stack of one.
  static Optional<String> one() {
    return THREADS
        .splitAsStream(dump())
        .filter(thread -> WAITING.stream().anyMatch(thread::contains))
        .findFirst();
  }

  private static String dump() {
    try {
      Path directory = Files.createTempDirectory("threads");
      Path file = directory.resolve("dump");
      ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
          .dumpThreads(file.toString(), ThreadDumpFormat.TEXT_PLAIN);
      String dump = Files.readString(file);
      Files.delete(file);
      Files.delete(directory);
      return dump;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
