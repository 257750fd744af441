package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.library.SqliteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
  @TempDir Path articles;
  @TempDir Path directory;
  private Program pullquote;

  @BeforeEach
  void withADataDirectory() {
    pullquote = new Program(articles).with("PULLQUOTE_DATA", directory.resolve("data").toString());
  }

  @Test
  void saysThatAllIsWell() {
    Program.Outcome checked = pullquote.run("doctor");

    assertThat(checked.exit()).isZero();
    assertThat(checked.out())
        .contains("ok    Java      2")
        .contains("ok    Token     is not set: the bot starts in the sandbox")
        .contains("ok    Articles  What Men Long For")
        .contains("ok    Data      " + directory.resolve("data"))
        .contains("ok    Database  is made at the first start")
        .endsWith("All is well.\n");
  }

  @Test
  void findsATokenWithoutPrintingIt() {
    Program.Outcome checked = pullquote.with("DISCORD_TOKEN", Tokens.WELL_FORMED).run("doctor");

    assertThat(checked.exit()).isZero();
    assertThat(checked.out())
        .contains("ok    Token     is set and has the right form")
        .doesNotContain(Tokens.WELL_FORMED);
  }

  @Test
  void namesEverythingThatIsWrong() throws IOException {
    Files.writeString(articles.resolve("empty.txt"), "");
    Path file = Files.writeString(directory.resolve("file"), "");

    Program.Outcome checked =
        pullquote
            .with("DISCORD_TOKEN", "abc")
            .with("PULLQUOTE_DATA", file.resolve("data").toString())
            .run("doctor");

    assertThat(checked.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(checked.out())
        .contains("FAIL  Token     DISCORD_TOKEN does not hold a bot token")
        .contains("FAIL  Articles  " + articles.resolve("empty.txt") + " is empty")
        .contains("FAIL  Data      The data directory " + file.resolve("data"))
        .endsWith("3 to mend.\n");
    assertThat(checked.err()).isEmpty();
  }

  @Test
  void looksThroughTheDatabase() throws IOException {
    Path data = directory.resolve("data");
    new StoredLibrary(data).with("bees0", "bees.md", Texts.BEES);
    Path database = SqliteStore.file(data);

    assertThat(pullquote.run("doctor").out())
        .contains("ok    Database  " + database + " is intact");

    Files.writeString(database, "This is no database.");
    assertThat(pullquote.run("doctor").out())
        .contains("FAIL  Database  " + database + " is damaged, or no database");
  }

  @Test
  void aMistakeInTheSettingsIsNamedOnce() throws IOException {
    Path settings = Files.writeString(directory.resolve("my.conf"), "pullquote.dta = here");

    Program.Outcome checked = pullquote.run("doctor", "--config", settings.toString());

    assertThat(checked.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(checked.out())
        .containsOnlyOnce("there is no setting pullquote.dta")
        .endsWith("1 to mend.\n");
  }
}
