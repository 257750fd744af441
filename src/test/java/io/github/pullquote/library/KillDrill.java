package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;

/// Kills a process again and again while it writes articles, settings and votes, and looks each
/// time whether all is there that it had acknowledged. CONTRIBUTING.md has the command.
public final class KillDrill {
  /// A process is killed at the latest after so many deeds.
  private static final int MOST_DEEDS = 60;

  private static final long MOST_MICROSECONDS = 4_000;

  private final Path data;
  private final long seed;
  private final Random random;
  private final DeedsDone done = new DeedsDone();
  private int next;
  private Duration slowest = Duration.ZERO;

  /// @param data an empty directory
  KillDrill(Path data, long seed) {
    this.data = data;
    this.seed = seed;
    this.random = new Random(seed);
  }

  /// Kills as many times as the second argument says, in the directory that the first names; the
  /// third is a seed.
  public static void main(String[] arguments) throws Exception {
    Path data = Files.createDirectories(Path.of(arguments[0]));
    KillDrill drill = new KillDrill(data, Long.parseLong(arguments[2]));
    for (int round = 1; round <= Integer.parseInt(arguments[1]); round++) {
      drill.round();
    }
    System.out.printf(
        Locale.ROOT,
        "%s kills, %d deeds acknowledged, none lost; ready again within %d ms%n",
        arguments[1],
        drill.next,
        drill.slowest.toMillis());
  }

  /// Has a process write until it is killed, and looks at what it leaves.
  ///
  /// @throws AssertionError if something acknowledged is not there, or the index is another
  void round() throws IOException, InterruptedException {
    int acknowledged = kill();
    while (next < acknowledged) {
      done.add(Deed.of(seed, next));
      next++;
    }
    long start = System.nanoTime();
    try (Premises premises = Premises.in(data)) {
      premises.ask(1, Premises.SALT);
      Duration ready = Duration.ofNanos(System.nanoTime() - start);
      slowest = ready.compareTo(slowest) > 0 ? ready : slowest;
      done.requireVotes(premises.store);
      long changing = Deed.of(seed, next).guild();
      for (long guild = 1; guild <= Deed.SERVERS; guild++) {
        requireServer(premises, guild, guild == changing);
        DeedsDone.requireIndex(premises.store, premises.libraries, guild);
      }
    }
    new SqliteFile(SqliteStore.file(data)).requireIntact();
  }

  /// The deed that was under way may be done or not; it is done then, if that is the same twice.
  private void requireServer(Premises premises, long guild, boolean changing) {
    boolean asAcknowledged = done.isSo(premises.store, guild);
    if (changing) {
      Deed underWay = Deed.of(seed, next);
      next++;
      if (!(underWay instanceof Deed.Vote)) {
        done.add(underWay);
        assertThat(asAcknowledged || done.isSo(premises.store, guild))
            .as("server %d, beside %s", guild, underWay)
            .isTrue();
        underWay.in(premises);
        asAcknowledged = done.isSo(premises.store, guild);
      }
    }
    assertThat(asAcknowledged).as("server %d", guild).isTrue();
  }

  /// The number of the first deed that was not acknowledged.
  private int kill() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Scribe.class.getName(),
                data.toString(),
                Long.toString(seed),
                Integer.toString(next))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int last = next + random.nextInt(MOST_DEEDS);
    int acknowledged = next;
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        acknowledged = Integer.parseInt(line) + 1;
        if (acknowledged == last + 1) {
          // At any moment of the next deeds, not always at the end of one.
          Thread.sleep(Duration.ofNanos(1_000 * random.nextLong(MOST_MICROSECONDS)));
          // Unlike the process itself, its handle leaves the output readable.
          process.toHandle().destroyForcibly();
        }
      }
    }
    process.waitFor();
    assertThat(acknowledged).as("deeds acknowledged").isGreaterThan(last);
    return acknowledged;
  }
}
