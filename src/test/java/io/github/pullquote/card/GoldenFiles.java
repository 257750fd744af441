package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;

/// Texts that people see, word for word, a file each. `-Dgolden.rewrite=true` rewrites the files.
record GoldenFiles(Path folder) {
  void assertSame(String name, String text) throws IOException {
    Path file = folder.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }

  void assertNames(Collection<String> names) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(names.stream().map(n -> n + ".txt").toList());
    }
  }
}
