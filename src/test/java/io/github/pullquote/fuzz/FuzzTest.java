package io.github.pullquote.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Broken and hostile input to everything that takes any, in a process with 256 MB of memory.
/// `-Dfuzz.seconds=60` gives each target a minute of computing, `-Dfuzz.seed=7` other inputs.
class FuzzTest {
  private static final String SECONDS = System.getProperty("fuzz.seconds", "3.5");
  private static final String SEED = System.getProperty("fuzz.seed", "1");
  private static final Path FINDINGS = Path.of("target", "fuzz");

  @TempDir Path directory;

  @Test
  void everyTargetBearsWhateverItIsGiven() throws IOException, InterruptedException {
    File output = directory.resolve("output").toFile();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Campaign.class.getName(),
                SECONDS,
                SEED,
                FINDINGS.toString())
            .redirectErrorStream(true)
            .redirectOutput(output)
            .start();

    assertThat(process.waitFor()).as(Files.readString(output.toPath(), UTF_8)).isZero();
  }
}
