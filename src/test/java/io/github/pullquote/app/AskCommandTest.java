package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskCommandTest {
  private static final String ANSWER =
      "Boys lose their close friendships around the ages of sixteen to nineteen,";

  /// The article speaks of half of it.
  private static final String PERHAPS = "Which songs did Niobe Way sing to the boys?";

  @TempDir Path articles;
  private Program pullquote;

  @BeforeEach
  void withTheCompanionArticle() {
    pullquote = new Program(articles);
  }

  @Test
  void printsTheSentenceThatAnswersItsCitationAndItsPassage() {
    Program.Outcome asked = pullquote.run("ask", "Why do boys lose their close friendships?");

    assertThat(asked.exit()).isZero();
    assertThat(asked.out())
        .startsWith("¶14.1  " + ANSWER)
        .contains("\n¶14 · How boys lose their close friends\n" + ANSWER)
        .contains("Boys of that age told Way");
    assertThat(asked.err()).isEmpty();
  }

  @Test
  void takesAQuestionOfSeveralWordsWithoutQuotes() {
    assertThat(pullquote.run("ask", "who", "is", "Niobe", "Way").out())
        .startsWith("¶13.1  Niobe Way is a professor at NYU");
  }

  @Test
  void printsAnAnswerAsJson() throws IOException {
    Program.Outcome asked = pullquote.run("ask", "--json", "Who is Niobe Way?");

    JsonNode answer = new JsonMapper().readTree(asked.out());
    assertThat(asked.exit()).isZero();
    assertThat(answer.path("outcome").asText()).isEqualTo("found");
    assertThat(answer.path("question").asText()).isEqualTo("Who is Niobe Way?");
    JsonNode best = answer.path("matches").path(0);
    assertThat(best.path("citation").asText()).isEqualTo("¶13.1");
    assertThat(best.path("text").asText()).contains(best.path("highlight").asText());
  }

  /// Two articles of one text.
  private void withACopy() throws IOException {
    String text = "The harbour lamp was lit by Ines in 1902.\n\nNobody paid her for it.\n";
    Files.writeString(articles.resolve("lamp.md"), "# The Lamp\n\n" + text);
    Files.writeString(articles.resolve("night.md"), "# At Night\n\n" + text);
  }

  @Test
  void saysWhichOtherArticleAnswersAsWell() throws IOException {
    withACopy();

    assertThat(pullquote.run("ask", "When was the harbour lamp lit by Ines?").out())
        .contains("¶1 · The Lamp")
        .contains("\nJust as good: ¶1 of At Night");
  }

  @Test
  void saysWhichOtherArticleAnswersAsWellInJsonToo() throws IOException {
    withACopy();

    Program.Outcome asked =
        pullquote.run("ask", "--json", "When was the harbour lamp lit by Ines?");

    JsonNode elsewhere = new JsonMapper().readTree(asked.out()).path("elsewhere");
    assertThat(elsewhere).hasSize(1);
    assertThat(elsewhere.path(0).path("article").asText()).isEqualTo("At Night");
  }

  @Test
  void saysOfTheClosestPassageThatItIsOnlyThat() {
    Program.Outcome asked = pullquote.run("ask", PERHAPS);

    assertThat(asked.exit()).isZero();
    assertThat(asked.out())
        .startsWith(
            "Perhaps: only the closest passage. It may not answer the question.\n\n¶13.1  Niobe")
        .contains("\n¶13 · How boys lose their close friends\n");
  }

  @Test
  void saysSoOfTheClosestPassageInJsonToo() throws IOException {
    Program.Outcome asked = pullquote.run("ask", "--json", PERHAPS);

    JsonNode answer = new JsonMapper().readTree(asked.out());
    assertThat(asked.exit()).isZero();
    assertThat(answer.path("outcome").asText()).isEqualTo("perhaps");
    assertThat(answer.path("confidence").asDouble()).isBetween(0.1, 0.9);
    assertThat(answer.path("matches").path(0).path("citation").asText()).isEqualTo("¶13.1");
    assertThat(answer.has("explanation")).isFalse();
  }

  @Test
  void saysWhatTheArticleNeverSpeaksOf() {
    Program.Outcome asked = pullquote.run("ask", "What does a bitcoin cost?");

    assertThat(asked.exit()).isEqualTo(ExitCode.NOT_COVERED);
    assertThat(asked.out()).contains("does not answer this").contains("bitcoin");
  }

  @Test
  void saysSoInJsonToo() throws IOException {
    Program.Outcome asked = pullquote.run("ask", "--json", "What does a bitcoin cost?");

    JsonNode answer = new JsonMapper().readTree(asked.out());
    assertThat(asked.exit()).isEqualTo(ExitCode.NOT_COVERED);
    assertThat(answer.path("outcome").asText()).isEqualTo("not_covered");
    assertThat(answer.path("missing_words").findValuesAsText("")).isEmpty();
    assertThat(answer.path("missing_words").toString()).contains("bitcoin");
    assertThat(answer.path("confidence").isNumber()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\t\n"})
  void refusesABlankQuestion(String blank) {
    Program.Outcome asked = pullquote.run("ask", blank);

    assertThat(asked.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(asked.err()).startsWith("pullquote: The question is empty.");
    assertThat(asked.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title:(",
        "\"; DROP TABLE articles; --",
        "+boys -boys && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /",
        "**_`@everyone`_**",
        "🙂🙃",
        "the of and",
        "Pourquoi les garçons perdent-ils leurs amis ?",
        "\u0000\u200b"
      })
  void answersOrRefusesWhateverIsTyped(String typed) {
    Program.Outcome asked = pullquote.run("ask", typed);

    assertThat(asked.exit()).isIn(ExitCode.ANSWERED, ExitCode.NOT_COVERED);
    assertThat(asked.out()).isNotBlank();
    assertThat(asked.err()).isEmpty();
  }

  @Test
  void answersAQuestionOfSixThousandCharacters() {
    Program.Outcome asked =
        pullquote.run("ask", "Why do boys lose their close friendships? ".repeat(143));

    assertThat(asked.exit()).isZero();
    assertThat(asked.out()).startsWith("¶14.1");
  }

  @Test
  void asksTheFileThatIsNamedBeforeOrAfterTheCommand() throws IOException {
    Path bees = Files.writeString(articles.resolve("bees.md"), Texts.BEES);

    assertThat(pullquote.run("ask", "--article", bees.toString(), "Why do bees dance?").out())
        .startsWith("¶1  Bees dance to tell");
    assertThat(pullquote.run("--article", bees.toString(), "ask", "Why do bees dance?").out())
        .startsWith("¶1  Bees dance to tell");
  }

  @Test
  void namesTheArticleWhereThereAreSeveral() throws IOException {
    Files.writeString(articles.resolve("bees.md"), Texts.BEES);
    Files.writeString(articles.resolve("tides.txt"), Texts.TIDES);

    assertThat(pullquote.run("ask", "Why do bees dance?").out()).contains("¶1 · How bees dance");
    assertThat(pullquote.run("ask", "What pulls the tides?").out())
        .contains("¶1 · Why the sea rises");
  }
}
