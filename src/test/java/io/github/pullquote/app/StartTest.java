package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.library.SqliteStore;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
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

  /// Another start may go better.
  private String refusal(String... args) {
    return refusal(ExitCode.FAILED, args);
  }

  /// Somebody has to mend it before.
  private String lasting(String... args) {
    return refusal(ExitCode.SETUP, args);
  }

  private String refusal(int exit, String... args) {
    Program.Outcome started = pullquote.run(args);
    assertThat(started.exit()).isEqualTo(exit);
    assertThat(started.out()).isEmpty();
    assertThat(started.err()).startsWith("pullquote: ").hasLineCount(1);
    return started.err();
  }

  @Test
  void discordNeedsAToken() {
    assertThat(lasting("--discord")).contains("no token", "DISCORD_TOKEN", "DISCORD_TOKEN_FILE");
  }

  @Test
  void aTokenFileThatIsMissingIsNeverTheSandbox() {
    pullquote.with("DISCORD_TOKEN_FILE", directory.resolve("secret").toString());

    assertThat(lasting()).contains("DISCORD_TOKEN_FILE names " + directory.resolve("secret"));
    assertThat(lasting("--discord")).contains("DISCORD_TOKEN_FILE names");
  }

  @Test
  void aTokenFileMustHoldAToken() throws IOException {
    Path empty = Files.writeString(directory.resolve("empty"), "\n");
    Path large = Files.writeString(directory.resolve("large"), "x".repeat(5_000));
    Path bytes = Files.write(directory.resolve("bytes"), new byte[] {(byte) 0xff, 0, (byte) 0xfe});

    pullquote.with("DISCORD_TOKEN_FILE", empty.toString());
    assertThat(lasting()).contains(empty.toString(), "does not hold a bot token");
    pullquote.with("DISCORD_TOKEN_FILE", large.toString());
    assertThat(lasting()).contains(large.toString(), "too long");
    pullquote.with("DISCORD_TOKEN_FILE", bytes.toString());
    assertThat(lasting()).contains(bytes.toString(), "no text");
    pullquote.with("DISCORD_TOKEN_FILE", directory.toString());
    assertThat(lasting()).contains(directory.toString(), "no file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hunter2", "Bot abc.def.ghi", "aaaa.bbbb.cccc", "${DISCORD_TOKEN}"})
  void aMalformedTokenIsNeverPrinted(String token) {
    pullquote.with("DISCORD_TOKEN", token);

    assertThat(lasting()).contains("DISCORD_TOKEN does not hold").doesNotContain(token);
  }

  @Test
  void aMistakeInTheSettingsLasts() {
    pullquote.with("PULLQUOTE_METRICS_PORT", "high");

    assertThat(lasting()).contains("PULLQUOTE_METRICS_PORT", "off or a number from 0 to 65535");
  }

  @Test
  void aPortForMetricsThatIsTakenIsNamed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      pullquote.with("PULLQUOTE_METRICS_PORT", String.valueOf(taken.getLocalPort()));

      assertThat(refusal()).contains("127.0.0.1:" + taken.getLocalPort(), "PULLQUOTE_METRICS_PORT");
    }
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
