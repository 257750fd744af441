package io.github.pullquote.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

/// The target that the variable `FUZZ_TARGET` names, as Jazzer calls it. It begins with some of the
/// inputs that a [Campaign] makes, in `target/fuzz/corpus-NAME`.
public final class JazzerTarget {
  private static final int SAMPLES = 300;
  private static final Target TARGET =
      Targets.named(List.of(System.getenv("FUZZ_TARGET"))).getFirst();

  private JazzerTarget() {}

  /// Called by Jazzer before anything is tried.
  public static void fuzzerInitialize() {
    Path corpus = Path.of("target", "fuzz", "corpus-" + TARGET.name());
    LongStream.range(0, SAMPLES).forEach(seed -> write(corpus, seed));
  }

  private static void write(Path corpus, long seed) {
    try {
      Files.createDirectories(corpus);
      Files.write(corpus.resolve("sample-" + seed), TARGET.input(seed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Called by Jazzer with each input.
  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    var _ = TARGET.check().take(input);
  }
}
