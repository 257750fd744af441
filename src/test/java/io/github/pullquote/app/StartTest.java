package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.library.SqliteStore;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What keeps the bot from starting, and the sentence that says so.
class StartTest {
  @TempDir Path articles;
  @TempDir Path directory;
  private Program pullquote;

  @BeforeEach
  void withADataDirectory() {
    pullquote = new Program(articles).with("PULLQUOTE_DATA", directory.resolve("data").toString());
  }

  private String refusal(String... args) {
    Program.Outcome started = pullquote.run(args);
    assertThat(started.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(started.out()).isEmpty();
    assertThat(started.err()).startsWith("pullquote: ").hasLineCount(1);
    return started.err();
  }

  @Test
  void discordNeedsAToken() {
    assertThat(refusal("--discord")).contains("no token", "DISCORD_TOKEN", "DISCORD_TOKEN_FILE");
  }

  @Test
  void aTokenFileThatIsMissingIsNeverTheSandbox() {
    pullquote.with("DISCORD_TOKEN_FILE", directory.resolve("secret").toString());

    assertThat(refusal()).contains("DISCORD_TOKEN_FILE names " + directory.resolve("secret"));
    assertThat(refusal("--discord")).contains("DISCORD_TOKEN_FILE names");
  }

  @Test
  void aTokenFileMustHoldAToken() throws IOException {
    Path empty = Files.writeString(directory.resolve("empty"), "\n");
    Path large = Files.writeString(directory.resolve("large"), "x".repeat(5_000));
    Path bytes = Files.write(directory.resolve("bytes"), new byte[] {(byte) 0xff, 0, (byte) 0xfe});

    pullquote.with("DISCORD_TOKEN_FILE", empty.toString());
    assertThat(refusal()).contains(empty.toString(), "does not hold a bot token");
    pullquote.with("DISCORD_TOKEN_FILE", large.toString());
    assertThat(refusal()).contains(large.toString(), "too long");
    pullquote.with("DISCORD_TOKEN_FILE", bytes.toString());
    assertThat(refusal()).contains(bytes.toString(), "no text");
    pullquote.with("DISCORD_TOKEN_FILE", directory.toString());
    assertThat(refusal()).contains(directory.toString(), "no file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hunter2", "Bot abc.def.ghi", "aaaa.bbbb.cccc", "${DISCORD_TOKEN}"})
  void aMalformedTokenIsNeverPrinted(String token) {
    pullquote.with("DISCORD_TOKEN", token);

    assertThat(refusal()).contains("DISCORD_TOKEN does not hold").doesNotContain(token);
  }

  @Test
  void aDataDirectoryThatCannotBeWrittenIsNamed() throws IOException {
    Path data = Files.writeString(directory.resolve("file"), "").resolve("data");
    pullquote.with("PULLQUOTE_DATA", data.toString());

    assertThat(refusal()).contains("The data directory " + data, "PULLQUOTE_DATA");
  }

  @Test
  void anArticleThatWasNamedMustBeReadable() {
    Path missing = directory.resolve("essay.txt");

    assertThat(refusal("--article", missing.toString())).contains(missing + " is missing");
  }

  @Test
  void aDataDirectoryIsForOneBot() throws IOException {
    Path data = Files.createDirectories(directory.resolve("data/sandbox"));
    try (Closeable _ = new DataDirectory(data).lock("")) {
      assertThat(refusal())
          .contains("The data directory " + data + " is in use by a running Pullquote")
          .contains("PULLQUOTE_DATA");
    }
  }

  @Test
  void aDatabaseThatCanNotBeUsedIsNamed() throws IOException {
    Path data = Files.createDirectories(directory.resolve("data/sandbox"));
    Files.writeString(SqliteStore.file(data), "This is no database.");

    assertThat(refusal()).contains(SqliteStore.file(data) + " is damaged, or no database");
  }
}
