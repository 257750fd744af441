package io.github.pullquote.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The index of a library in a directory: kept while it fits, made anew where it doesn't.
class IndexOnDiskTest {
  private static final Question ARCHITECT = new Question("Who designed the town hall?");

  @TempDir Path directory;

  private final Lexicon lexicon = new Lexicon();
  private final Article clock = Articles.clock();
  private final Article bread = Articles.bread();

  private LibrarySearch open(Article... articles) throws IOException {
    return LibrarySearch.onDisk(directory, List.of(articles), Optional.empty(), lexicon);
  }

  private Answer answer(Article... articles) throws IOException {
    try (LibrarySearch search = open(articles)) {
      return search.ask(ARCHITECT);
    }
  }

  /// Each file of the index with the time of its last change.
  private Map<String, FileTime> files() throws IOException {
    Map<String, FileTime> files = new TreeMap<>();
    try (Stream<Path> listed = Files.list(directory)) {
      for (Path file : listed.toList()) {
        if (!file.endsWith("write.lock")) {
          files.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
        }
      }
    }
    return files;
  }

  @Test
  void answersAsFromMemory() throws IOException {
    try (LibrarySearch memory = LibrarySearch.inMemory(List.of(clock))) {
      assertThat(answer(clock)).isEqualTo(memory.ask(ARCHITECT));
      assertThat(answer(clock)).as("opened again").isEqualTo(memory.ask(ARCHITECT));
    }
  }

  @Test
  void isOpenedAsItIsWhereItFits() throws IOException {
    answer(clock, bread);
    Map<String, FileTime> written = files();

    answer(clock, bread);

    assertThat(files()).isEqualTo(written);
  }

  @Test
  void isMadeAnewForOtherArticles() throws IOException {
    answer(clock);

    assertThat(answer(bread).matches()).isEmpty();
  }

  @Test
  void isMadeAnewForAnotherTitle() throws IOException {
    answer(clock);
    Map<String, FileTime> written = files();

    answer(clock.titled("Zinnia"));

    assertThat(files()).isNotEqualTo(written);
    try (LibrarySearch renamed = open(clock.titled("Zinnia"))) {
      assertThat(renamed.ask(new Question("What does the Zinnia say of the town hall?")).matches())
          .isNotEmpty();
    }
  }
}
