package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EvalSquadTest {
  private static final String TWO_TOWNS =
      """
      {"version": "1.1", "data": [
        {"title": "Lighthouses", "paragraphs": [
          {"context": "The lighthouse of Marren Point was painted red. Captain Odell\\nchose  the colour.",
           "qas": [
             {"id": "1", "question": "Which captain chose the colour?", "answers": [{"text": "Captain Odell chose"}, {"text": "nobody"}]},
             {"id": "2", "question": "Where was the lighthouse painted?", "answers": [{"text": "MARREN point"}]}]},
          {"context": "Its lamp burns whale oil, which smells.",
           "qas": [{"question": "What does the lamp burn?", "answers": [{"text": "whale oil"}]}]}]},
        {"title": "Orchards", "paragraphs": [
          {"context": "Pears ripen in autumn on the southern slope.",
           "qas": [{"question": "When do pears ripen?", "answers": [{"text": "autumn"}]}]},
          {"context": "The lamp of the orchard keeps the frost away.", "qas": []}]}]}
      """;

  @TempDir Path directory;

  private Program.Outcome eval(String json, String... more) throws IOException {
    Path file = Files.writeString(directory.resolve("towns.json"), json);
    List<String> args = new ArrayList<>(List.of("eval", "--squad", file.toString()));
    args.addAll(List.of(more));
    return new Program(directory).run(args.toArray(String[]::new));
  }

  private JsonNode measures(String json, String... more) throws IOException {
    List<String> args = new ArrayList<>(List.of(more));
    args.add("--json");
    Program.Outcome measured = eval(json, args.toArray(String[]::new));
    assertThat(measured.err()).isEmpty();
    assertThat(measured.exit()).isZero();
    return new JsonMapper().readTree(measured.out());
  }

  @Test
  void asksEachQuestionOfItsOwnArticle() throws IOException {
    JsonNode measures = measures(TWO_TOWNS);

    assertThat(measures.path("questions").asInt()).isEqualTo(4);
    assertThat(measures.path("answerable").asInt()).isEqualTo(4);
    assertThat(measures.path("r1").asDouble()).isEqualTo(1);
    assertThat(measures.path("highlight1").asDouble()).isEqualTo(1);
    assertThat(measures.path("auroc").isNull()).isTrue();
  }

  @Test
  void theRightPassageIsTheParagraphThatWasAskedAbout() throws IOException {
    String swapped =
        TWO_TOWNS.replace("Its lamp burns whale oil", "Its captain loves the colour of whale oil");

    assertThat(measures(swapped).path("r1").asDouble()).isEqualTo(0.75);
  }

  @Test
  void eachParagraphIsAPassageOnOneLine() throws IOException {
    Path file = Files.writeString(directory.resolve("towns.json"), TWO_TOWNS);
    Article lighthouses = new SquadFile(file).read().getFirst().articles().getFirst();

    assertThat(lighthouses.title()).isEqualTo("Lighthouses");
    assertThat(lighthouses.passages())
        .extracting(Passage::text)
        .containsExactly(
            "The lighthouse of Marren Point was painted red. Captain Odell chose the colour.",
            "Its lamp burns whale oil, which smells.");
  }

  @Test
  void asksOneLibraryOfAllArticles() throws IOException {
    String alike =
        TWO_TOWNS.replace(
            "The lamp of the orchard keeps", "What does the lamp burn? Here it keeps");

    assertThat(measures(alike).path("r1").asDouble()).isEqualTo(1);
    assertThat(measures(alike, "--library").path("r1").asDouble()).isEqualTo(0.75);
    assertThat(measures(alike, "--library").path("questions").asInt()).isEqualTo(4);
  }

  @Test
  void asksQuestionsAboutOtherArticlesToo() throws IOException {
    JsonNode measures = measures(TWO_TOWNS, "--off-topic");

    assertThat(measures.path("questions").asInt()).isEqualTo(4 + 2);
    assertThat(measures.path("answerable").asInt()).isEqualTo(4);
    assertThat(measures.path("refused_off_topic").isDouble()).isTrue();
    assertThat(measures.path("auroc").isDouble()).isTrue();
  }

  @Test
  void mistypesTheQuestions() throws IOException {
    // No other passage has a word of the question, so that a single wrong letter decides.
    String one = TWO_TOWNS.replace("When do pears ripen?", "Autumn?");
    List<String> reports = new ArrayList<>();
    for (String seed : List.of("1", "2", "3", "4")) {
      JsonNode measures = measures(one, "--typos", seed, "--reliability");
      reports.add(measures.path("reliability").toString());
      assertThat(measures(one, "--typos", seed, "--reliability").path("reliability"))
          .isEqualTo(measures.path("reliability"));
    }

    String right = measures(one, "--reliability").path("reliability").toString();
    assertThat(reports).anyMatch(report -> !report.equals(right));
  }

  @Test
  void anImpossibleQuestionHasNoAnswer() throws IOException {
    String second =
        TWO_TOWNS.replace(
            "\"qas\": []",
            "\"qas\": [{\"question\": \"Who stole the lamp?\", \"is_impossible\": true,"
                + " \"answers\": []}]");

    JsonNode measures = measures(second);
    assertThat(measures.path("questions").asInt()).isEqualTo(5);
    assertThat(measures.path("answerable").asInt()).isEqualTo(4);
    assertThat(measures.path("refused_off_topic").isDouble()).isTrue();
  }

  static List<Arguments> mistakes() {
    return List.of(
        Arguments.of("{\"data\": [\n oops", " is no JSON: see line 2, column "),
        Arguments.of("", ": data should be a list, as in SQuAD"),
        Arguments.of("[1, 2]", ": data should be a list, as in SQuAD"),
        Arguments.of("{\"data\": []}", ": data is empty"),
        Arguments.of("{\"data\": [{\"title\": \"A\"}]}", ": data[0].paragraphs should be a list"),
        Arguments.of(
            "{\"data\": [{\"title\": \"A\", \"paragraphs\": []}]}",
            ": data[0].paragraphs is empty"),
        Arguments.of(
            TWO_TOWNS.replace("\"title\": \"Orchards\"", "\"title\": \" \""),
            ": data[1].title should be a text that is not blank, as in SQuAD"),
        Arguments.of(
            TWO_TOWNS.replace("\"context\": \"Its", "\"text\": \"Its"),
            ": data[0].paragraphs[1].context should be a text"),
        Arguments.of(
            TWO_TOWNS.replace("\"qas\": []", "\"questions\": []"),
            ": data[1].paragraphs[1].qas should be a list"),
        Arguments.of(
            TWO_TOWNS.replace("[{\"text\": \"autumn\"}]", "[]"),
            ": data[1].paragraphs[0].qas[0].answers is empty"),
        Arguments.of(
            TWO_TOWNS.replace("\"nobody\"", "\"\\u00a0\""),
            ": data[0].paragraphs[0].qas[0].answers[1].text should be a text"),
        Arguments.of(
            "{\"data\": [{\"title\": \"A\", \"paragraphs\": [{\"context\": \"B.\", \"qas\":"
                + " []}]}]}",
            " holds no question"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void saysWhatIsWrongAndWhere(String json, String reason) throws IOException {
    Program.Outcome measured = eval(json);

    assertThat(measured.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(measured.err()).startsWith("pullquote: ").contains("towns.json" + reason);
    assertThat(measured.err()).hasLineCount(1);
    assertThat(measured.out()).isEmpty();
  }

  @Test
  void aSingleArticleHasNothingOffTopic() throws IOException {
    String one =
        "{\"data\": [{\"title\": \"A\", \"paragraphs\": [{\"context\": \"Pears ripen.\", \"qas\":"
            + " [{\"question\": \"What ripens?\", \"answers\": [{\"text\": \"Pears\"}]}]}]}]}";

    assertThat(eval(one, "--off-topic").err())
        .contains("towns.json has one article only: --off-topic needs two")
        .hasLineCount(1);
  }

  @Test
  void theFileMustBeThere() {
    assertThat(new Program(directory).run("eval", "--squad", "nowhere.json").err())
        .isEqualTo("pullquote: There is no file nowhere.json\n");
  }
}
