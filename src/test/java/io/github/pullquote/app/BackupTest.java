package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.library.SqliteStore;
import io.github.pullquote.library.Store;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the bot remembers, copied and brought back.
class BackupTest {
  @TempDir Path directory;
  private Path data;
  private Path backup;
  private Program pullquote;
  private StoredLibrary library;

  @BeforeEach
  void withALibrary() {
    data = directory.resolve("data");
    backup = directory.resolve("backup.db");
    pullquote = new Program(directory.resolve("articles")).with("PULLQUOTE_DATA", data.toString());
    library = new StoredLibrary(data).with("first", "bees.md", Texts.BEES);
  }

  private void done(String... args) {
    Program.Outcome outcome = pullquote.run(args);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exit()).isZero();
  }

  private String refusal(String... args) {
    Program.Outcome outcome = pullquote.run(args);
    assertThat(outcome.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("pullquote: ").hasLineCount(1);
    return outcome.err();
  }

  @Test
  void bringsBackWhatWasThere() {
    done("backup", backup.toString());
    library.with("later", "more.md", Texts.BEES);

    done("restore", backup.toString(), "--force");

    assertThat(library.ids()).containsExactly("first");
    assertThat(data).isDirectoryNotContaining("glob:**restored*");
  }

  @Test
  void bringsItToAnotherMachine() {
    done("backup", backup.toString());
    Path other = directory.resolve("new").resolve("data");

    done(other, "restore", backup.toString());

    assertThat(new StoredLibrary(other).ids()).containsExactly("first");
  }

  private void done(Path elsewhere, String... args) {
    pullquote.with("PULLQUOTE_DATA", elsewhere.toString());
    done(args);
  }

  @Test
  void copiesWhileTheBotHasTheStoreOpen() throws IOException {
    try (Closeable _ = new DataDirectory(data).lock("");
        Store running = SqliteStore.open(data)) {
      running.bind(StoredLibrary.SERVER, 10, Optional.of("first"));

      done("backup", backup.toString());
    }

    done("restore", backup.toString(), "--force");
    try (Store restored = SqliteStore.open(data)) {
      assertThat(restored.state(StoredLibrary.SERVER).bindings()).containsEntry(10L, "first");
    }
  }

  @Test
  void tellsWhereTheCopyIs() {
    assertThat(pullquote.run("backup", backup.toString()).out())
        .startsWith("Copied to " + backup)
        .endsWith("bytes.\n");
  }

  @Test
  void overwritesNoFile() throws IOException {
    Files.writeString(backup, "precious");

    assertThat(refusal("backup", backup.toString())).contains(backup + " exists already");

    assertThat(backup).hasContent("precious");
  }

  @Test
  void copiesNothingWhereThereIsNothing() {
    pullquote.with("PULLQUOTE_DATA", directory.resolve("empty").toString());

    assertThat(refusal("backup", backup.toString())).contains("There is no database");

    assertThat(backup).doesNotExist();
    assertThat(SqliteStore.file(directory.resolve("empty"))).doesNotExist();
  }

  @Test
  void namesThePlaceThatCanNotBeWritten() {
    Path nowhere = directory.resolve("nowhere").resolve("backup.db");

    assertThat(refusal("backup", nowhere.toString()))
        .contains("can't be copied", nowhere.toString());
  }

  @Test
  void replacesADatabaseOnlyWhenForced() {
    done("backup", backup.toString());
    library.with("later", "more.md", Texts.BEES);

    assertThat(refusal("restore", backup.toString())).contains("a database already", "--force");

    assertThat(library.ids()).containsExactly("first", "later");
  }

  @Test
  void replacesNothingUnderARunningBot() throws IOException {
    done("backup", backup.toString());
    library.with("later", "more.md", Texts.BEES);
    try (Closeable _ = new DataDirectory(data).lock("")) {
      assertThat(refusal("restore", backup.toString(), "--force"))
          .contains("in use by a running Pullquote", "Stop it first");
    }

    assertThat(library.ids()).containsExactly("first", "later");
  }

  @Test
  void refusesWhatIsNoIntactBackup() throws IOException {
    done("backup", backup.toString());
    byte[] bytes = Files.readAllBytes(backup);
    Path letter = Files.writeString(directory.resolve("letter"), "Dear Ada, ".repeat(1000));
    Path empty = Files.createFile(directory.resolve("empty"));
    Path cut = Files.write(directory.resolve("cut"), Arrays.copyOf(bytes, bytes.length / 2));
    Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 3000, (byte) 0xa5);
    Path rotten = Files.write(directory.resolve("rotten"), bytes);

    for (Path bad : new Path[] {letter, cut, rotten}) {
      assertThat(refusal("restore", bad.toString(), "--force")).contains(bad + " is damaged");
    }
    assertThat(refusal("restore", empty.toString(), "--force"))
        .contains("no database of Pullquote");
    assertThat(refusal("restore", directory.resolve("none").toString())).contains("no file");
    assertThat(library.ids()).containsExactly("first");
  }

  @Test
  void replacesADamagedDatabaseAndWhatItLeftBehind() throws IOException {
    done("backup", backup.toString());
    Files.writeString(SqliteStore.file(data), "This is no database any more. ".repeat(200));
    Files.writeString(data.resolve("pullquote.db-wal"), "left behind");
    Files.writeString(data.resolve("pullquote.db-shm"), "left behind");

    done("restore", backup.toString(), "--force");

    assertThat(library.ids()).containsExactly("first");
  }

  @Test
  void deletesTheIndexWhichIsMadeAnew() throws IOException {
    done("backup", backup.toString());
    Path index = Files.createDirectories(data.resolve("index").resolve("1").resolve("7"));
    Files.writeString(index.resolve("segments_1"), "old");

    done("restore", backup.toString(), "--force");

    assertThat(data.resolve("index")).doesNotExist();
    assertThat(backup).exists();
  }
}
