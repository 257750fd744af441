package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.library.SqliteStore;
import io.github.pullquote.library.Store;
import io.github.pullquote.library.Week;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The program as a stranger runs it: a process, its output, a port, a signal.
@Timeout(180)
class StartedProgramTest {
  /// The exit code of a Java program that SIGTERM ended.
  private static final int TERMINATED = 143;

  /// Until then a program has not loaded its model, and has begun to.
  private static final int LOADING_MILLIS = 900;

  private static final Map<String, String> ANY_PORT = Map.of("PULLQUOTE_SANDBOX_PORT", "0");

  @TempDir Path directory;

  @Test
  void theOutputIsUtf8WhateverTheLocale() throws IOException, InterruptedException {
    try (StartedProgram pullquote = StartedProgram.in(directory, Map.of(), "cite", "¶7.3")) {
      assertThat(pullquote.out())
          .isEqualTo(
              """
              ¶7.3 · A need that shows in infancy
              Men’s longing for closeness, it says, is a well-guarded secret that men often keep even from themselves.\
              """);
      assertThat(pullquote.exit()).isZero();
      assertThat(pullquote.err()).isEmpty();
    }
  }

  @Test
  void theExitCodeSaysHowItEnded() throws IOException, InterruptedException {
    try (StartedProgram covered = StartedProgram.in(directory, Map.of(), "ask", "Who is Way?")) {
      assertThat(covered.exit()).isEqualTo(ExitCode.ANSWERED);
    }
    try (StartedProgram absent = StartedProgram.in(directory, Map.of(), "ask", "Bitcoin?")) {
      assertThat(absent.exit()).isEqualTo(ExitCode.NOT_COVERED);
    }
    try (StartedProgram wrong = StartedProgram.in(directory, Map.of(), "ask")) {
      assertThat(wrong.exit()).isEqualTo(ExitCode.USAGE);
    }
    try (StartedProgram failed = StartedProgram.in(directory, Map.of(), "--discord")) {
      assertThat(failed.exit()).isEqualTo(ExitCode.SETUP);
      assertThat(failed.err()).startsWith("pullquote: There is no token.").hasLineCount(1);
    }
  }

  @Test
  void whoEndsItWhileTheModelLoadsFindsNoCrash() throws IOException, InterruptedException {
    for (String[] command : new String[][] {{}, {"ask", "Who is Way?"}}) {
      try (StartedProgram pullquote = StartedProgram.in(directory, ANY_PORT, command)) {
        TimeUnit.MILLISECONDS.sleep(LOADING_MILLIS);
        assertThat(pullquote.stop()).isIn(TERMINATED, ExitCode.ANSWERED);
        assertThat(pullquote.err()).doesNotContain("SIG", "fault");
      }
    }
  }

  @Test
  void theBotAnswersInTheSandboxAndStopsWhenAsked() throws IOException, InterruptedException {
    try (StartedProgram bot = StartedProgram.in(directory, ANY_PORT)) {
      assertThat(bot.line("Article: ")).contains("What Men Long For", "20 passages");
      int port = bot.port();

      try (ChatPage page = new ChatPage(port)) {
        assertThat(page.ask("Why do boys lose their close friendships?").toString())
            .contains("¶14.1", "around the ages of sixteen to nineteen");
      }
      assertThat(bot.stop()).isEqualTo(TERMINATED);
      assertThat(bot.err()).doesNotContain("WARN", "ERROR", "Exception");
    }
    assertThatTheQuestionIsCounted();
  }

  /// The count waits some seconds, and then is only written when all is closed in order.
  private void assertThatTheQuestionIsCounted() {
    Path data = directory.resolve("data/sandbox");
    try (Store store = SqliteStore.open(data)) {
      long guild = store.guilds().iterator().next();
      Week now = Week.of(Instant.now());
      assertThat(
              List.of(now, now.before(1)).stream()
                  .mapToLong(week -> store.insights().report(guild, week).asked())
                  .sum())
          .isEqualTo(1);
    }
  }

  @Test
  void theSandboxListensAtOneAddressOfThisMachineOnly() throws IOException {
    try (StartedProgram bot = StartedProgram.in(directory, ANY_PORT)) {
      int port = bot.port();

      connect("127.0.0.1", port);
      assertThatThrownBy(() -> connect("127.0.0.2", port)).isInstanceOf(ConnectException.class);
    }
  }

  private static void connect(String host, int port) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), 5_000);
    }
  }

  @Test
  void aSecondBotOnTheSameDataIsRefusedUntilTheFirstHasEnded() throws Exception {
    Path elsewhere = Files.createDirectories(directory.resolve("second"));
    Map<String, String> same =
        Map.of(
            "PULLQUOTE_SANDBOX_PORT", "0", "PULLQUOTE_DATA", directory.resolve("data").toString());
    try (StartedProgram first = StartedProgram.in(directory, same)) {
      first.port();
      assertThat(directory.resolve("data/pullquote.db"))
          .as("what servers on Discord have")
          .doesNotExist();
      try (StartedProgram second = StartedProgram.in(elsewhere, same)) {
        assertThat(second.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(second.err()).contains("in use by a running Pullquote").hasLineCount(1);
      }
      first.kill();
    }
    try (StartedProgram next = StartedProgram.in(elsewhere, same)) {
      assertThat(next.port()).isPositive();
    }
  }

  @Test
  void aTakenPortIsNamedAndTheNextFreeOneUsed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      try (StartedProgram bot =
          StartedProgram.in(directory, Map.of("PULLQUOTE_SANDBOX_PORT", port))) {
        assertThat(bot.line("Port ")).startsWith("Port " + port + " is taken, using ");
        assertThat(bot.port()).isNotEqualTo(taken.getLocalPort());
      }
    }
  }

  @Test
  void aBrokenArticleIsNamedAndTheBotStartsWithTheOthers() throws IOException {
    Path articles = Files.createDirectories(directory.resolve("config/articles"));
    Files.write(articles.resolve("broken.txt"), new byte[] {(byte) 0xff, 0, 1, 2, (byte) 0xfe});
    Files.writeString(articles.resolve("bees.md"), Texts.BEES);

    try (StartedProgram bot = StartedProgram.in(directory, ANY_PORT)) {
      assertThat(bot.line("Article: ")).isEqualTo("Article: How bees dance, 2 passages");
      assertThat(bot.port()).isPositive();
      assertThat(bot.err())
          .contains("This article is left out: config/articles/broken.txt is no text");
    }
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void theBotEndsWithTheProcessThatStartedItIfItIsToldSo() throws Exception {
    try (StartedProgram shell = StartedProgram.inShell(directory, ANY_PORT, "--end-with-parent")) {
      shell.port();
      ProcessHandle bot = shell.children().getFirst();

      shell.stop();

      bot.onExit().get(60, TimeUnit.SECONDS);
    }
  }
}
