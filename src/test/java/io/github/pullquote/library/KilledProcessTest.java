package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What the store has acknowledged outlives a process that is killed at any moment.
@Timeout(120)
class KilledProcessTest {
  private static final int ROUNDS = 3;

  @TempDir Path data;

  @Test
  void everyAcknowledgedArticleIsThereAfterAKill() throws IOException, InterruptedException {
    List<String> acknowledged = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      acknowledged.addAll(killedAfter(20 + 37 * round, Integer.toString(round)));

      try (SqliteStore store = SqliteStore.open(data)) {
        assertThat(Given.ids(store, 1)).containsAll(acknowledged);
        assertThat(store.holdings(1))
            .allSatisfy(holding -> assertThat(store.original(1, holding.id())).isPresent());
        assertThat(store.state(1).edition()).isGreaterThanOrEqualTo(acknowledged.size());
      }
      new SqliteFile(SqliteStore.file(data)).requireIntact();
    }
  }

  /// The ids that the process printed before it ended, at least so many.
  private List<String> killedAfter(int ids, String prefix)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Adder.class.getName(),
                data.toString(),
                prefix)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> printed = new ArrayList<>();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        printed.add(line);
        if (printed.size() == ids) {
          // Unlike the process itself, its handle leaves the output readable.
          process.toHandle().destroyForcibly();
        }
      }
    }
    process.waitFor();
    assertThat(printed).hasSizeGreaterThanOrEqualTo(ids);
    return printed;
  }
}
