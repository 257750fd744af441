package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.library.Place;
import io.github.pullquote.library.SqliteStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
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
  @DisabledOnOs(OS.WINDOWS)
  void aTokenThatOthersMayReadIsAWarning() throws IOException {
    Path file = Files.writeString(directory.resolve("token"), Tokens.WELL_FORMED);
    pullquote.with("DISCORD_TOKEN_FILE", file.toString());

    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Program.Outcome open = pullquote.run("doctor");
    assertThat(open.exit()).isZero();
    assertThat(open.out())
        .contains(
            "warn  Token     has the right form, but other users may read it: chmod 600 " + file)
        .endsWith("Nothing to mend, 1 to look at.\n");

    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(pullquote.run("doctor").out())
        .contains("ok    Token     is set")
        .endsWith("well.\n");
  }

  @Test
  void aPortThatIsTakenIsNamed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      pullquote.with("PULLQUOTE_METRICS_PORT", String.valueOf(taken.getLocalPort()));
      taken.setSoTimeout(1);

      assertThat(new PortCheck(pullquote.settings().monitor().orElseThrow()).find())
          .isInstanceOf(Finding.Ill.class);
    }
    assertThat(pullquote.run("doctor").out()).contains("ok    Metrics   127.0.0.1:", " is free");
  }

  @Test
  void aClockThatWasPutBackIsSeenByWhatWasWritten() throws IOException {
    Path written = Files.writeString(directory.resolve("pullquote.db"), "");
    Instant now = Files.getLastModifiedTime(written).toInstant();

    assertThat(clock(now, written)).isInstanceOf(Finding.Well.class);
    assertThat(clock(now.minus(Duration.ofDays(1)), written))
        .isInstanceOf(Finding.Doubtful.class)
        .extracting(Finding::text, InstanceOfAssertFactories.STRING)
        .contains("set the machine's clock");
    assertThat(clock(Instant.EPOCH, directory.resolve("none")))
        .isInstanceOf(Finding.Doubtful.class);
  }

  private static Finding clock(Instant now, Path written) {
    return new MachineCheck(Clock.fixed(now, ZoneOffset.UTC)).clock(written);
  }

  @Test
  void comparesTheIndexesWithTheDatabase() throws IOException {
    Path data = directory.resolve("data");
    new StoredLibrary(data).with("bees0", "bees.md", Texts.BEES);

    assertThat(pullquote.run("doctor").out())
        .contains("ok    Indexes   0 of 2 agree with the database, 2 are not made yet");
    try (Household household = pullquote.household()) {
      Place place = new Place(OptionalLong.of(StoredLibrary.SERVER), 1, OptionalLong.empty());
      assertThat(household.house().libraries().<String>read(place, room -> room.main().title()))
          .isEqualTo("How bees dance");
    }
    assertThat(pullquote.run("doctor").out())
        .contains("ok    Indexes   2 of 2 agree with the database, 0 are not made yet");

    try (Stream<Path> files = Files.walk(data.resolve("index"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    assertThat(pullquote.run("doctor").out())
        .contains("warn  Indexes   0 of 2 agree", "2 damaged: these are made anew");
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
