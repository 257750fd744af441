package io.github.pullquote.app;

import io.github.pullquote.app.Finding.Doubtful;
import io.github.pullquote.app.Finding.Ill;
import io.github.pullquote.app.Finding.Well;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Whether the machine and its Java are fit for the bot.
///
/// @param clock what time the machine thinks it is
record MachineCheck(Clock clock) {
  private static final int LEAST_JAVA = 25;
  private static final long LEAST_HEAP = 128L << 20;
  private static final String CACHE = "-XX:AOTCache=";
  private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);
  private static final long PATIENCE = 30;

  Finding java() {
    Runtime.Version version = Runtime.version();
    if (version.feature() < LEAST_JAVA) {
      return new Ill("Java %s is too old, install %d or newer".formatted(version, LEAST_JAVA));
    }
    long heap = Runtime.getRuntime().maxMemory();
    String found = "%s, up to %d MB of heap".formatted(version, heap >> 20);
    return heap < LEAST_HEAP
        ? new Doubtful(found + ": give it -Xmx128m or more (PULLQUOTE_JAVA_OPTIONS)")
        : new Well(found);
  }

  /// Whether the launcher's cache is there and fits this very Java.
  Finding launcher() {
    List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments();
    if (options.stream().noneMatch(it -> it.startsWith(CACHE))) {
      return new Well("is not used; the bot starts in half the time with target/pullquote");
    }
    return isUsed(options)
        ? new Well("is used, and its cache fits")
        : new Doubtful(
            "is used, but its cache is missing or of another Java or machine: the bot starts"
                + " slowly. Make it anew here: mvn package, or see docs/operating.md");
  }

  /// A Java that must use the cache ends if it can't.
  private static boolean isUsed(List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-XX:AOTMode=on", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Main.class.getName(), "--version"));
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
      return process.waitFor(PATIENCE, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Schedules, votes and what is deleted after a while go by the clock. It can't be before Java
  /// was made, or before the bot has last written.
  ///
  /// @param written what the bot writes, if it is there
  Finding clock(Path written) {
    Instant now = clock.instant();
    Instant latest = latest(written);
    return latest.isAfter(now.plus(CLOCK_SKEW))
        ? new Doubtful(
            "says %s, but there is something from %s: set the machine's clock (timedatectl)"
                .formatted(now, latest))
        : new Well("says " + now);
  }

  private static Instant latest(Path written) {
    try {
      Instant last =
          Files.exists(written) ? Files.getLastModifiedTime(written).toInstant() : Instant.EPOCH;
      return last.isAfter(javaMade()) ? last : javaMade();
    } catch (IOException e) {
      return javaMade();
    }
  }

  private static Instant javaMade() {
    try {
      LocalDate day = LocalDate.parse(System.getProperty("java.version.date", ""));
      return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      return Instant.EPOCH;
    }
  }
}
