package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.app.Latencies.Kind;
import io.github.pullquote.article.ArticleFile;
import io.github.pullquote.sandbox.Sandbox;
import io.github.pullquote.sandbox.SandboxSettings;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Many servers ask at once, and one of them more than all others. How long that takes is measured
/// by [LoadMeasure], on a machine that does nothing else.
@EnabledOnOs(OS.LINUX)
@Timeout(120)
class LoadTest {
  private static final Path COMPANION = Path.of("config/articles/companion-men-and-closeness.md");
  private static final int SERVERS = 50;
  private static final int PEOPLE = 8;
  private static final int RATE = 60;
  private static final int FLOOD = 200;
  private static final Duration TIME = Duration.ofSeconds(3);

  /// The heap may grow by what is remembered of people, servers and questions.
  private static final double GROWTH = 24;

  @Test
  void allAreAnsweredOnceAndAFloodIsRefusedToTheOneThatFloods(@TempDir Path data) throws Exception {
    // Longer than Discord waits, for machines that do much else; the bot does not know of it.
    SandboxSettings patient =
        SandboxSettings.standard().withTimes(Duration.ofSeconds(15), Duration.ofMinutes(15));
    try (Sandbox sandbox = Sandbox.start(patient.withToken(BotProcess.TOKEN))) {
      Load load =
          new Load(
              new ManyServers(sandbox, SERVERS, PEOPLE),
              new AskedWords(ArticleFile.read(COMPANION)));
      try (BotProcess bot =
          BotProcess.start(BotProcess.onClassPath(), sandbox.port(), COMPANION, data, "off")) {
        requireAllAnswered(load.ask(RATE, TIME, 0).calm());
        double heap = bot.heap();
        long handles = bot.handles();

        Load.Answered beside = load.ask(RATE, TIME, FLOOD);

        requireAllAnswered(beside.calm());
        assertThat(beside.flood().lost()).as("lost").isZero();
        assertThat(beside.flood().count(Kind.TOLD_TO_WAIT)).as("told to wait").isGreaterThan(FLOOD);
        assertThat(sandbox.refusals()).as("answered twice, or too late").isEmpty();
        assertThat(bot.heap()).as("megabytes").isLessThan(heap + GROWTH);
        assertThat(bot.handles()).as("handles").isLessThan(handles + 10);
        assertThat(bot.complaints()).isEmpty();
      }
    }
  }

  private static void requireAllAnswered(Latencies latencies) {
    assertThat(latencies.size()).as("answered").isEqualTo(RATE * (int) TIME.toSeconds());
    assertThat(latencies.lost()).as("lost").isZero();
    assertThat(latencies.count(Kind.TOLD_TO_WAIT)).as("told to wait").isZero();
  }
}
