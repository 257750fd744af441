package io.github.pullquote.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever is done to the files of an index, it answers as before.
class DamagedIndexTest {
  private static final Question ARCHITECT = new Question("Who designed the town hall?");

  /// What can be done to a file.
  enum Damage {
    FIRST_BYTE_CHANGED,
    BYTE_CHANGED,
    LAST_BYTE_CHANGED,
    CUT_OFF,
    EMPTIED,
    OVERWRITTEN,
    REMOVED;

    void doTo(Path path) throws IOException {
      if (this == REMOVED) {
        Files.delete(path);
        return;
      }
      try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
        long length = file.length();
        switch (this) {
          case FIRST_BYTE_CHANGED -> change(file, 0);
          case BYTE_CHANGED -> change(file, length / 2);
          case LAST_BYTE_CHANGED -> change(file, length - 1);
          case CUT_OFF -> file.setLength(length / 2);
          case EMPTIED -> file.setLength(0);
          case OVERWRITTEN -> file.write(new byte[(int) length]);
          case REMOVED -> throw new AssertionError("It is gone");
        }
      }
    }

    private static void change(RandomAccessFile file, long place) throws IOException {
      file.seek(place);
      int found = file.read();
      file.seek(place);
      file.write(found ^ 1);
    }
  }

  @TempDir Path directory;

  private final Lexicon lexicon = new Lexicon();
  private final Article clock = Articles.clock();

  private LibrarySearch open() {
    return LibrarySearch.onDisk(directory, List.of(clock), Optional.empty(), lexicon);
  }

  private Answer answer() throws IOException {
    try (LibrarySearch search = open()) {
      return search.ask(ARCHITECT);
    }
  }

  /// The names of the index's files.
  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("write.lock"))
          .toList();
    }
  }

  private boolean isKept() throws IOException {
    try (IndexFiles files = IndexFiles.in(directory, List.of(clock), lexicon)) {
      Optional<Searcher> kept = files.kept("");
      if (kept.isPresent()) {
        kept.get().release();
      }
      return kept.isPresent();
    }
  }

  @ParameterizedTest
  @EnumSource
  void isMadeAnewWhicheverFileIsDamaged(Damage damage) throws IOException {
    Answer before = answer();
    List<String> names = files();
    assertThat(names).hasSizeGreaterThan(3);
    for (int i = 0; i < names.size(); i++) {
      damage.doTo(directory.resolve(files().get(i)));

      assertThat(answer()).isEqualTo(before);
      assertThat(isKept()).as("made anew").isTrue();
    }
  }

  @Test
  void whatCanNotBeDeletedStaysAndMemoryHasToDo() throws IOException {
    Answer before = answer();
    Path inTheWay = Files.createDirectory(directory.resolve("segments_zz"));
    Files.writeString(inTheWay.resolve("note"), "mine");

    assertThat(answer()).isEqualTo(before);
    assertThat(inTheWay.resolve("note")).hasContent("mine");

    Files.delete(inTheWay.resolve("note"));
    assertThat(answer()).isEqualTo(before);
    assertThat(isKept()).as("made when nothing was in the way").isTrue();
  }

  @Test
  void anIndexThatIsOverwrittenWhileItIsOpenStillAnswers() throws IOException {
    List<Article> large = new MadeArticles(clock, 1).make(40);
    Question question = new Question(MadeArticles.questions(large, 1, 2).getFirst());
    try (LibrarySearch right = LibrarySearch.inMemory(large);
        LibrarySearch search = LibrarySearch.onDisk(directory, large, Optional.empty(), lexicon)) {
      for (String name : files()) {
        Damage.OVERWRITTEN.doTo(directory.resolve(name));
      }

      for (int i = 0; i < 2; i++) {
        assertThat(search.ask(question)).isEqualTo(right.ask(question));
      }
    }
  }
}
