package io.github.pullquote.library;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What was acknowledged outlives a process that is killed at any moment.
@Timeout(120)
class KilledProcessTest {
  private static final int ROUNDS = 3;

  @Test
  void everyAcknowledgedWriteIsThereAfterAKillAndTheIndexAgrees(@TempDir Path data)
      throws IOException, InterruptedException {
    KillDrill drill = new KillDrill(data, 4);
    for (int round = 0; round < ROUNDS; round++) {
      drill.round();
    }
  }
}
