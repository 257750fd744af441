package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    String[] args = new String[more.length + 3];
    args[0] = "eval";
    args[1] = "--questions";
    args[2] = file.toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return new Program(articles).run(args);
  }

  @Test
  void measuresAsFractionsOfOne() throws IOException {
    Program.Outcome measured =
        eval(
            """
            {"q": "Who is Niobe Way?", "answer": "A PROFESSOR at NYU"}
            {"q": "Who developed the Still Face experiment?", "answer": "no passage says this"}

            {"q": "What does a bitcoin cost?", "answer": null}
            """,
            "--json");

    JsonNode rates = new JsonMapper().readTree(measured.out());
    assertThat(measured.exit()).isZero();
    assertThat(rates.path("questions").asInt()).isEqualTo(3);
    assertThat(rates.path("r1").asDouble()).isEqualTo(0.5);
    assertThat(rates.path("r3").asDouble()).isEqualTo(0.5);
    assertThat(rates.path("mrr10").asDouble()).isEqualTo(0.5);
    assertThat(rates.path("highlight1").asDouble()).isEqualTo(0.5);
  }

  @Test
  void foldsQuotesToo() throws IOException {
    Program.Outcome measured =
        eval("{\"q\": \"What is girly?\", \"answer\": \"\\\"girly\\\" is an insult\"}\n", "--json");

    assertThat(new JsonMapper().readTree(measured.out()).path("r1").asDouble()).isEqualTo(1);
  }

  @Test
  void printsATableForPeople() throws IOException {
    assertThat(eval("{\"q\": \"Who is Niobe Way?\", \"answer\": \"NYU\"}").out())
        .contains("questions   1, 1 of them with an answer")
        .contains("R@1         1.000");
  }

  static List<Arguments> mistakes() {
    return List.of(
        Arguments.of("{\"q\": \"Who?\", \"answer\": \"x\"}\nno json", "line 2 is no JSON"),
        Arguments.of("{\"q\": \"Who?\"}", "line 1: wants"),
        Arguments.of("\n{\"answer\": \"x\"}", "line 2: wants"),
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
  }

  @Test
  void aFileIsNeededAndMustBeReadable() throws IOException {
    Program pullquote = new Program(articles);
    Path bytes = Files.write(questions.resolve("bytes"), new byte[] {(byte) 0xff, 0, (byte) 0xc3});

    assertThat(pullquote.run("eval").exit()).isEqualTo(ExitCode.USAGE);
    assertThat(pullquote.run("eval", "--questions", "nowhere.jsonl").err())
        .isEqualTo("pullquote: There is no file nowhere.jsonl\n");
    assertThat(pullquote.run("eval", "--questions", bytes.toString()).err())
        .isEqualTo("pullquote: " + bytes + " is not UTF-8 text\n");
    assertThat(pullquote.run("eval", "--questions", questions.toString()).err())
        .startsWith("pullquote: " + questions + " can't be read")
        .hasLineCount(1);
  }
}
