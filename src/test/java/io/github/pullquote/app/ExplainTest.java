package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `ask --explain`.
class ExplainTest {
  private static final String QUESTION = "Why do boys lose their close friendships?";

  @TempDir Path articles;
  private Program pullquote;

  @BeforeEach
  void withTheCompanionArticle() {
    pullquote = new Program(articles);
  }

  private List<String> explained(String... question) {
    String[] args = new String[question.length + 2];
    args[0] = "ask";
    args[1] = "--explain";
    System.arraycopy(question, 0, args, 2, question.length);
    String out = pullquote.run(args).out();
    assertThat(out.lines().filter(line -> line.contains("confidence"))).hasSize(1);
    return out.lines().dropWhile(line -> !line.contains("confidence")).toList();
  }

  @Test
  void theAnswerComesFirstAsWithoutIt() {
    String answer = pullquote.run("ask", QUESTION).out();

    assertThat(pullquote.run("ask", "--explain", QUESTION).out())
        .startsWith(answer + "\nfound, confidence ");
    assertThat(explained("What does a bitcoin cost?"))
        .first()
        .isEqualTo("not covered, confidence 0.00");
  }

  @Test
  void theTableIsAlignedAndFitsAHundredColumns() {
    List<String> lines = explained(QUESTION);

    List<String> table =
        lines.stream()
            .dropWhile(line -> !line.contains("weight"))
            .takeWhile(line -> !line.isEmpty())
            .toList();
    assertThat(lines).allMatch(line -> line.length() <= 100);
    assertThat(table).hasSizeGreaterThan(10).allMatch(line -> line.length() == 99);
    assertThat(table.getFirst()).matches(" +weight +1: ¶14\\.1 +2: ¶.* +5: ¶\\S+");
    assertThat(lines)
        .anyMatch(line -> line.startsWith("1: ¶14.1  Boys lose their close friendships"));
  }

  @Test
  void theScoreIsTheSumOfWhatTheEvidenceAdds() {
    List<String> lines = explained(QUESTION);

    for (String score : List.of("passage score", "sentence score")) {
      List<String> rows =
          lines.stream()
              .dropWhile(line -> !line.startsWith(score))
              .skip(1)
              .takeWhile(line -> line.startsWith("  "))
              .toList();
      double sum =
          rows.stream().mapToDouble(row -> Double.parseDouble(row.substring(27, 35))).sum();
      String total =
          lines.stream().filter(line -> line.startsWith(score)).findFirst().orElseThrow();
      assertThat(sum).isCloseTo(Double.parseDouble(total.substring(19, 35)), within(0.1));
    }
  }

  @Test
  void numbersAreWrittenTheSameEverywhere() {
    Locale before = Locale.getDefault();
    List<String> here = explained(QUESTION);
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(explained(QUESTION)).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void jsonHoldsTheEvidenceOfEveryCandidate() throws IOException {
    String out = pullquote.run("ask", "--explain", "--json", QUESTION).out();

    JsonNode answer = new JsonMapper().readTree(out);
    assertThat(answer.path("outcome").asText()).isEqualTo("found");
    JsonNode explanation = answer.path("explanation");
    assertThat(explanation.path("gate")).isNotEmpty();
    assertThat(explanation.path("candidates")).hasSizeGreaterThan(5);
    JsonNode best = explanation.path("candidates").path(0);
    assertThat(best.path("citation").asText()).isEqualTo("¶14.1");
    assertThat(best.path("score")).isEqualTo(answer.path("matches").path(0).path("score"));
    for (JsonNode candidate : explanation.path("candidates")) {
      assertThat(sum(candidate.path("passage_evidence")))
          .isCloseTo(candidate.path("score").asDouble(), within(1e-9));
      assertThat(candidate.path("passage_evidence").findValuesAsText("name"))
          .isEqualTo(best.path("passage_evidence").findValuesAsText("name"))
          .contains("coverage")
          .doesNotHaveDuplicates();
      assertThat(candidate.path("sentence_evidence").findValuesAsText("name"))
          .contains("cue")
          .doesNotHaveDuplicates();
    }
  }

  private static double sum(JsonNode evidence) {
    double sum = 0;
    for (JsonNode one : evidence) {
      double contribution = one.path("contribution").asDouble();
      assertThat(contribution)
          .isEqualTo(one.path("weight").asDouble() * one.path("value").asDouble());
      sum += contribution;
    }
    return sum;
  }

  @Test
  void aQuestionWithoutCandidatesHasNoTable() throws IOException {
    assertThat(explained("🙂🙃")).containsExactly("not covered, confidence 0.00");
    JsonNode answer =
        new JsonMapper().readTree(pullquote.run("ask", "--explain", "--json", "🙂🙃").out());
    assertThat(answer.path("explanation").path("candidates")).isEmpty();
    assertThat(answer.path("confidence").asDouble()).isZero();
  }

  @Test
  void candidatesOfSeveralArticlesNameThem() throws IOException {
    Files.writeString(articles.resolve("bees.md"), Texts.BEES);
    Files.writeString(articles.resolve("tides.txt"), Texts.TIDES);

    assertThat(explained("Why do bees dance?"))
        .contains("1: ¶1  How bees dance: Bees dance to tell their sisters where the flowers are.");
  }
}
