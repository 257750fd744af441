package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @TempDir Path articles;
  private Program pullquote;

  @BeforeEach
  void withTheCompanionArticle() {
    pullquote = new Program(articles);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void tellsItsVersion(String option) {
    Program.Outcome version = pullquote.run(option);

    assertThat(version.exit()).isZero();
    assertThat(version.out()).matches("pullquote \\d+\\.\\d+\\.\\d+\\S*, Java 2[5-9].*\n");
    assertThat(pullquote.run("ask", option)).isEqualTo(version);
  }

  @Test
  void explainsItself() {
    Program.Outcome help = pullquote.run("--help");

    assertThat(help.exit()).isZero();
    assertThat(help.out())
        .contains(
            "ask ",
            "backup ",
            "check ",
            "cite ",
            "doctor ",
            "eval ",
            "export ",
            "keypoints ",
            "outline ")
        .contains("restore ", "--article=FILE", "--config=FILE", "--discord")
        .contains("3   not covered by the article");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask",
        "backup",
        "check",
        "cite",
        "doctor",
        "eval",
        "export",
        "keypoints",
        "outline",
        "restore"
      })
  void explainsEachCommandWithItsExitCodes(String command) {
    Program.Outcome help = pullquote.run(command, "--help");

    assertThat(help.exit()).isZero();
    assertThat(help.out())
        .startsWith("Usage: pullquote " + command)
        .contains("--article=FILE", "1   failed; a sentence says why");
  }

  @ParameterizedTest
  @ValueSource(strings = {"aks", "--jsn", "--article"})
  void wrongUsageEndsInASentence(String wrong) {
    Program.Outcome outcome = pullquote.run(wrong);

    assertThat(outcome.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("pullquote: ").contains(wrong);
  }

  @Test
  void wrongUsageOfACommandPointsToItsHelp() {
    assertThat(pullquote.run("cite").err())
        .isEqualTo(
            """
            pullquote: Missing required parameter: 'PLACE'
            See: pullquote cite --help
            """);
  }

  @Test
  void aMistypedCommandIsSuggested() {
    assertThat(pullquote.run("keypoint").err()).contains("Did you mean", "keypoints");
  }
}
