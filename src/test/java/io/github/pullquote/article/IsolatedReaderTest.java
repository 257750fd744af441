package io.github.pullquote.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of the bot where a process that reads a file does anything but that.
@Timeout(120)
@DisabledOnOs(OS.WINDOWS)
class IsolatedReaderTest {
  private static final Duration LONG = Duration.ofMinutes(10);
  private static final Duration SHORT = Duration.ofMillis(500);
  private static final byte[] FILE = "A tide comes in.".repeat(100_000).getBytes(UTF_8);
  private static final String TOO_MUCH =
      "takes more time or memory than an article does; save it as text or Markdown";

  private final Set<Long> others = children();

  private static IsolatedReader reader(String oddity, Duration patience, int atOnce) {
    return new IsolatedReader(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            OddReader.class.getName(),
            oddity),
        patience,
        atOnce);
  }

  private static Set<Long> children() {
    return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
  }

  private Set<Long> started() {
    Set<Long> started = children();
    started.removeAll(others);
    return started;
  }

  @AfterEach
  void noProcessIsLeft() {
    assertThat(started()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "answers nothing",
        "ends before it has read",
        "answers garbage",
        "gives a reason without end",
        "gives no known reason",
        "gives a reason that is no number",
        "gives too few numbers"
      })
  void saysThatNothingKnownWasAnswered(String oddity) {
    assertThatThrownBy(() -> reader(oddity, LONG, 1).read("tide.txt", FILE))
        .isInstanceOf(IOException.class)
        .hasMessage("A process that read a file answered nothing that is known");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "answers half an article",
        "answers no article",
        "answers what turns the direction of writing"
      })
  void saysThatNoArticleWasAnswered(String oddity) {
    assertThatThrownBy(() -> reader(oddity, LONG, 1).read("tide.txt", FILE))
        .isInstanceOf(IOException.class)
        .hasMessage("A process that read a file answered what is no article");
  }

  @Test
  void readsNoAnswerWithoutEnd() {
    assertThatThrownBy(() -> reader("answers without end", LONG, 1).read("tide.txt", FILE))
        .isInstanceOf(IOException.class)
        .hasRootCauseMessage("It answers more than an article is");
  }

  @Test
  void saysHowAProcessEnded() {
    assertThatThrownBy(() -> reader("never starts", LONG, 1).read("tide.txt", FILE))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("A process that reads files doesn't start: exit code 1, Exception")
        .hasMessageEndingWith("It has no intention");
    assertThatThrownBy(() -> reader("says something else first", LONG, 1).read("tide.txt", FILE))
        .hasMessage("A process that reads files doesn't start: exit code 0");
    assertThatThrownBy(() -> reader("fails amid its answer", LONG, 1).read("tide.txt", FILE))
        .isInstanceOf(IOException.class)
        .hasMessage("A process that read a file failed: exit code 1");
    assertThatThrownBy(() -> reader("is killed", LONG, 1).read("tide.txt", FILE))
        .isInstanceOf(IOException.class)
        .hasMessage("A process that read a file failed: exit code 137");
  }

  @Test
  void saysThatNoProcessCanBeStarted() {
    IsolatedReader none = new IsolatedReader(List.of("/no/such/program"), LONG, 1);

    assertThatThrownBy(() -> none.read("tide.txt", FILE))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("/no/such/program");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hangs", "closes its output and goes on"})
  void endsWhatTakesTooLong(String oddity) {
    assertThatThrownBy(() -> reader(oddity, SHORT, 1).read("tide.txt", FILE))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessage(TOO_MUCH);
  }

  @Test
  void isNotHeldUpByComplaints() {
    assertThatThrownBy(
            () -> reader("complains without end, then answers", LONG, 1).read("tide.txt", FILE))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageStartingWith("is empty");
  }

  @Test
  void tellsAProcessNothingOfItsEnvironment() {
    assertThat(System.getenv()).isNotEmpty();
    assertThatThrownBy(() -> reader("tells its environment", LONG, 1).read("tide.txt", FILE))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageStartingWith("has more than 0 pages");
  }

  @Test
  void startsAFewProcessesLetsAFewFilesWaitAndRefusesOthers() throws Exception {
    IsolatedReader reader = reader("hangs", LONG, 2);
    List<Thread> reading = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      reading.add(
          Thread.startVirtualThread(
              () ->
                  assertThatThrownBy(() -> reader.read("tide.txt", FILE))
                      .isInstanceOf(InterruptedException.class)));
    }
    while (started().size() < 2 || reading.stream().anyMatch(t -> !isWaiting(t))) {
      Thread.onSpinWait();
    }

    assertThatThrownBy(() -> reader.read("tide.txt", FILE))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessage("can't be read now, as other files are; try again in a minute");
    assertThat(started()).hasSize(2);
    for (Thread thread : reading.reversed()) {
      thread.interrupt();
      thread.join();
    }
    assertThat(started()).isEmpty();
    assertThatThrownBy(() -> reader("answers nothing", LONG, 2).read("tide.txt", FILE))
        .isInstanceOf(IOException.class);
  }

  private static boolean isWaiting(Thread thread) {
    return Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING).contains(thread.getState());
  }

  @Test
  void leavesNoFileOpen() throws Exception {
    long before = openFiles();
    for (int i = 0; i < 5; i++) {
      for (String oddity : List.of("answers garbage", "ends before it has read", "is killed")) {
        assertThatThrownBy(() -> reader(oddity, LONG, 1).read("tide.txt", FILE))
            .isInstanceOf(IOException.class);
      }
    }
    // The JVM closes the pipes of a process behind our back, when that has ended.
    while (openFiles() > before + 3) {
      Thread.onSpinWait();
    }
  }

  private static long openFiles() {
    return ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getOpenFileDescriptorCount();
  }
}
