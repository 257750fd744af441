package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvalKeyPointsTest {
  private static final String HARBOUR =
      """
      {"title": "The harbour of Marren Point", "sections": [\
      {"heading": "", "sentences": ["The harbour of Marren Point belongs to those who use it.",\
       "It was sold."]},\
      {"heading": "Towers", "sentences": ["Sailors painted three wooden towers red."]}],\
       "summary": ["The harbour of Marren Point belongs to those who use it.",\
       "Sailors painted three wooden towers red."]}
      """;

  @TempDir Path directory;

  private Program.Outcome eval(String jsonl, String... more) throws IOException {
    Path file = Files.writeString(directory.resolve("harbours.jsonl"), jsonl);
    List<String> args = new ArrayList<>(List.of("eval", "--keypoints", file.toString()));
    args.addAll(List.of(more));
    return new Program(directory).run(args.toArray(String[]::new));
  }

  @Test
  void measuresKeyPointsBesideSimplerWays() throws IOException {
    Program.Outcome outcome = eval(HARBOUR + "\n" + HARBOUR, "--json");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exit()).isZero();
    JsonNode measures = new JsonMapper().readTree(outcome.out());
    assertThat(measures.path("articles").asInt()).isEqualTo(2);
    for (String rouge : List.of("rouge1", "rouge2", "rougeL")) {
      assertThat(measures.path(rouge).asDouble()).isEqualTo(100);
      // Every sentence is taken: 17 words of 17, and 3 more.
      JsonNode lead = measures.path("baselines").path("lead").path(rouge);
      assertThat(lead.asDouble()).isBetween(85.0, 95.0);
    }
    assertThat(measures.path("sections").asDouble()).isEqualTo(1);
    assertThat(measures.path("flagged").asDouble()).isZero();
    assertThat(measures.at("/baselines/textrank/flagged").asDouble())
        .isCloseTo(1 / 3.0, within(1e-9));
    assertThat(measures.path("ms").asDouble()).isPositive();
  }

  @Test
  void printsATableOfWaysForATerminal() throws IOException {
    Program.Outcome outcome = eval(HARBOUR);

    assertThat(outcome.out().lines().map(line -> line.split(" ", 2)[0]))
        .containsSubsequence("lead", "textrank", "lexrank", "pullquote");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "{\"title\": \"T\", \"sections\": [], \"summary\": [\"S.\"]}",
        "{\"title\": \"T\", \"sections\": [{\"heading\": \"H\", \"sentences\": []}], \"summary\":"
            + " [\"S.\"]}",
        "{\"title\": \"T\", \"sections\": [{\"sentences\": [\"S.\"]}], \"summary\": []}",
        "{\"sections\": [{\"sentences\": [\"S.\"]}], \"summary\": [\"S.\"]}"
      })
  void namesTheLineThatIsWrong(String line) throws IOException {
    Program.Outcome outcome = eval(HARBOUR + line + "\n");

    assertThat(outcome.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(outcome.err()).contains("harbours.jsonl, line 2");
  }

  @Test
  void refusesAFileWithoutArticles() throws IOException {
    assertThat(eval("\n \n").err()).contains("holds no article");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--library", "--off-topic", "--typos=1", "--reliability"})
  void refusesOptionsThatAreForQuestions(String option) throws IOException {
    Program.Outcome outcome = eval(HARBOUR, option);

    assertThat(outcome.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("--keypoints takes no other option but --json");
  }
}
