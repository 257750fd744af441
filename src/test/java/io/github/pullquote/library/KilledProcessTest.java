package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What is acknowledged outlives a process that is killed at any moment, and the index follows.
@Timeout(120)
class KilledProcessTest {
  private static final int KILLS = 3;

  @TempDir Path data;

  @Test
  void everyAcknowledgedChangeIsThereAfterAKillAndTheIndexAgrees()
      throws IOException, InterruptedException {
    KillDrill drill = new KillDrill(data, 4);
    for (int i = 0; i < KILLS; i++) {
      drill.round();
    }

    assertThat(drill.acknowledged()).isPositive();
  }
}
