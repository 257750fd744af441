package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EvalCommandTest {
  @TempDir Path articles;
  @TempDir Path questions;

  private Program.Outcome eval(String lines, String... more) throws IOException {
    Path file = Files.writeString(questions.resolve("questions.jsonl"), lines);
    List<String> args = new ArrayList<>(List.of("eval", "--questions", file.toString()));
    Collections.addAll(args, more);
    return new Program(articles).run(args.toArray(String[]::new));
  }

  private JsonNode measures(String lines, String... more) throws IOException {
    String[] args = new String[more.length + 1];
    args[0] = "--json";
    System.arraycopy(more, 0, args, 1, more.length);
    Program.Outcome measured = eval(lines, args);
    assertThat(measured.exit()).isZero();
    assertThat(measured.err()).isEmpty();
    return new JsonMapper().readTree(measured.out());
  }

  @Test
  void measuresAsFractionsOfOne() throws IOException {
    JsonNode measures =
        measures(
            """
            {"q": "Who is Niobe Way?", "answer": "A PROFESSOR at NYU"}
            {"q": "Who developed the Still Face experiment?", "answer": "no passage says this"}

            {"q": "What does a bitcoin cost?", "answer": null}
            """);

    assertThat(measures.path("questions").asInt()).isEqualTo(3);
    assertThat(measures.path("answerable").asInt()).isEqualTo(2);
    assertThat(measures.path("r1").asDouble()).isEqualTo(0.5);
    assertThat(measures.path("r3").asDouble()).isEqualTo(0.5);
    assertThat(measures.path("r5").asDouble()).isEqualTo(0.5);
    assertThat(measures.path("mrr10").asDouble()).isEqualTo(0.5);
    assertThat(measures.path("highlight1").asDouble()).isEqualTo(0.5);
    assertThat(measures.path("found_on_topic").asDouble()).isEqualTo(1);
    assertThat(measures.path("kept_on_topic").asDouble()).isEqualTo(1);
    assertThat(measures.path("refused_off_topic").asDouble()).isEqualTo(1);
    assertThat(measures.path("wrongly_found_off_topic").isDouble()).isTrue();
    assertThat(measures.path("wrongly_found_off_topic").asDouble()).isZero();
  }

  @Test
  void hasAKeyForEachMeasure() throws IOException {
    JsonNode measures = measures("{\"q\": \"Who is Niobe Way?\", \"answer\": \"NYU\"}");

    assertThat(measures.fieldNames())
        .toIterable()
        .containsExactly(
            "questions",
            "answerable",
            "r1",
            "r3",
            "r5",
            "mrr10",
            "highlight1",
            "highlight_sentences",
            "auroc",
            "found_on_topic",
            "kept_on_topic",
            "refused_off_topic",
            "wrongly_found_off_topic",
            "refused_at_95_kept",
            "said_elsewhere",
            "right_elsewhere",
            "p50_ms",
            "p99_ms",
            "index_seconds");
  }

  @Test
  void whatCantBeMeasuredIsNullAndADash() throws IOException {
    String onTopic = "{\"q\": \"Who is Niobe Way?\", \"answer\": \"NYU\"}";
    String offTopic = "{\"q\": \"What does a bitcoin cost?\", \"answer\": null}";

    for (String key : List.of("auroc", "refused_off_topic", "wrongly_found_off_topic")) {
      assertThat(measures(onTopic).get(key).isNull()).as(key).isTrue();
    }
    for (String key : List.of("r1", "mrr10", "highlight1", "found_on_topic", "kept_on_topic")) {
      assertThat(measures(offTopic).get(key).isNull()).as(key).isTrue();
    }
    assertThat(eval(onTopic).out()).contains("\nAUROC               –   ");
  }

  @Test
  void foldsQuotesToo() throws IOException {
    JsonNode measures =
        measures("{\"q\": \"What is girly?\", \"answer\": \"\\\"girly\\\" is an insult\"}\n");

    assertThat(measures.path("r1").asDouble()).isEqualTo(1);
  }

  @Test
  void printsATableForPeople() throws IOException {
    assertThat(eval("{\"q\": \"Who is Niobe Way?\", \"answer\": \"NYU\"}").out())
        .startsWith("questions           1   1 of them with an answer\n")
        .contains("\nR@1             1.000   the best passage is right\n")
        .contains("\nfound           1.000   of those with an answer\n")
        .doesNotContain("calibration");
  }

  @Test
  void showsHowFarConfidenceCanBeTakenAtItsWord() throws IOException {
    String lines =
        """
        {"q": "Who is Niobe Way?", "answer": "NYU"}
        {"q": "What does a bitcoin cost?", "answer": null}
        """;

    JsonNode measures = measures(lines, "--reliability");
    assertThat(measures.path("reliability")).hasSize(10);
    assertThat(measures.at("/reliability/9/questions").asInt()).isEqualTo(1);
    assertThat(measures.at("/reliability/9/from").asDouble()).isEqualTo(0.9);
    assertThat(measures.at("/reliability/9/right").asDouble()).isEqualTo(1);
    assertThat(measures.at("/reliability/5/right").isNull()).isTrue();
    assertThat(measures.path("expected_calibration_error").asDouble()).isLessThan(0.5);
    assertThat(eval(lines, "--reliability").out())
        .contains("\nconfidence   questions    mean   right\n")
        .contains("\n0.5 to 0.6           0       –       –\n")
        .contains("\nexpected calibration error: 0.");
  }

  @Test
  void readsAFileThatBeginsWithAByteOrderMark() throws IOException {
    assertThat(eval("\uFEFF{\"q\": \"Who is Niobe Way?\", \"answer\": \"NYU\"}").exit()).isZero();
  }

  static List<Arguments> mistakes() {
    return List.of(
        Arguments.of("{\"q\": \"Who?\", \"answer\": \"x\"}\nno json", "line 2 is no JSON"),
        Arguments.of("{\"q\": \"Who?\", \"answer\": null} {\"q\": \"?\"}", "line 1 is no JSON"),
        Arguments.of("{\"q\": \"Who?\"}", "line 1: wants"),
        Arguments.of("\n{\"answer\": \"x\"}", "line 2: wants"),
        Arguments.of("{\"q\": \"Who?\", \"answer\": \"\"}", "line 1: wants"),
        Arguments.of("{\"q\": \" \\u00a0\", \"answer\": \"x\"}", "line 1: wants"),
        Arguments.of("{\"q\": 7, \"answer\": \"x\"}", "line 1: wants"),
        Arguments.of("[]", "line 1: wants"),
        Arguments.of("\n \n", "holds no question"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void namesTheLineThatIsWrong(String lines, String reason) throws IOException {
    Program.Outcome measured = eval(lines);

    assertThat(measured.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(measured.err()).startsWith("pullquote: ").contains("questions.jsonl", reason);
    assertThat(measured.err()).hasLineCount(1);
    assertThat(measured.out()).isEmpty();
  }

  @Test
  void aFileIsNeededAndMustBeReadable() throws IOException {
    Program pullquote = new Program(articles);
    Path bytes = Files.write(questions.resolve("bytes"), new byte[] {(byte) 0xff, 0, (byte) 0xc3});

    assertThat(pullquote.run("eval", "--questions", "nowhere.jsonl").err())
        .isEqualTo("pullquote: There is no file nowhere.jsonl\n");
    assertThat(pullquote.run("eval", "--questions", bytes.toString()).err())
        .isEqualTo("pullquote: " + bytes + " is not UTF-8 text\n");
    assertThat(pullquote.run("eval", "--questions", questions.toString()).err())
        .startsWith("pullquote: " + questions + " can't be read")
        .hasLineCount(1);
  }

  static List<Arguments> misuses() {
    return List.of(
        Arguments.of(
            "eval",
            "Name one of --questions FILE.jsonl, --squad FILE.json and --keypoints FILE.jsonl."),
        Arguments.of("eval --questions a --squad b", "Name one of --questions"),
        Arguments.of("eval --questions a --library", "need --squad"),
        Arguments.of("eval --questions a --off-topic", "need --squad"),
        Arguments.of("eval --squad a --library --off-topic", "no question is off topic"),
        Arguments.of("eval --squad a --article b", "brings its own articles"),
        Arguments.of("eval --squad a --typos", "--typos"),
        Arguments.of("eval --squad a --typos many", "'many' is not a long"));
  }

  @ParameterizedTest
  @MethodSource("misuses")
  void refusesOptionsThatMakeNoSense(String line, String reason) {
    Program.Outcome refused = new Program(articles).run(line.split(" "));

    assertThat(refused.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(refused.err()).startsWith("pullquote: ").contains(reason).hasLineCount(2);
    assertThat(refused.out()).isEmpty();
  }
}
