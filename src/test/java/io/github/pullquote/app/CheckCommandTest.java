package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `check`, asked of the companion article.
class CheckCommandTest {
  private static final String LASTED = "The Still Face experiment lasted only two minutes";

  @TempDir Path articles;
  private Program pullquote;

  @BeforeEach
  void withTheCompanionArticle() {
    pullquote = new Program(articles);
  }

  private JsonNode json(String quotation) throws IOException {
    return new JsonMapper().readTree(pullquote.run("check", "--json", quotation).out());
  }

  @Test
  void anExactQuotationIsSaidToBeOne() {
    Program.Outcome exact = pullquote.run("check", LASTED);

    assertThat(exact.exit()).isZero();
    assertThat(exact.out())
        .isEqualTo("Exact. ¶6.3 · A need that shows in infancy\n" + LASTED + "\n");
  }

  @Test
  void whatLibertiesItTakesIsSaid() {
    assertThat(pullquote.run("check", "the Still face experiment … two minutes").out())
        .contains("Capital letters differ. It leaves words out, and shows where.")
        .contains("The Still Face experiment […] two minutes");
    assertThat(pullquote.run("check", "the", "Still", "Face", "experiment").out())
        .contains("It stands in 6 places; this is the first.");
  }

  @Test
  void anAlteredOneIsShownBesideTheArticle() {
    Program.Outcome altered = pullquote.run("check", LASTED.replace("two", "three"));

    assertThat(altered.exit()).isEqualTo(ExitCode.NOT_COVERED);
    assertThat(altered.out())
        .isEqualTo(
            """
            Altered. ¶6.3 · A need that shows in infancy
            Claimed: The Still Face experiment lasted only three minutes
            Article: The Still Face experiment lasted only two minutes
            Instead of ‘three’ the article has ‘two’
            """);
  }

  @Test
  void anAbsentOneIsSaidNotToBeThere() {
    Program.Outcome absent = pullquote.run("check", "Zeppelins are a danger to men’s closeness");

    assertThat(absent.exit()).isEqualTo(ExitCode.NOT_COVERED);
    assertThat(absent.out()).startsWith("Not in the article.\nOnly near: ¶");
    assertThat(pullquote.run("check", "zeppelin").out()).isEqualTo("Not in the article.\n");
  }

  @Test
  void whatStandsAroundTheBodyIsSaidToStandThere() {
    assertThat(pullquote.run("check", "What Men Long For").out()).startsWith("Exact. The title\n");
    assertThat(pullquote.run("check", "families should give boys room").out())
        .startsWith("Exact. The author's list of key points, number 3\n");
  }

  @Test
  void allIsThereAsJsonToo() throws IOException {
    JsonNode exact = json(LASTED);
    assertThat(exact.path("outcome").asText()).isEqualTo("exact");
    assertThat(exact.at("/article_words/0/citation").asText()).isEqualTo("¶6.3");
    assertThat(exact.at("/article_words/0/part").asText()).isEqualTo("body");
    assertThat(exact.path("liberties")).isEmpty();
    JsonNode altered = json(LASTED.replace("only", "not"));
    assertThat(altered.path("outcome").asText()).isEqualTo("altered");
    assertThat(altered.at("/differences/0/claimed").asText()).isEqualTo("not");
    assertThat(altered.at("/differences/0/article").asText()).isEqualTo("only");
    JsonNode absent = json("zeppelin");
    assertThat(absent.path("outcome").asText()).isEqualTo("absent");
    assertThat(absent.path("nearest").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "…", "!?"})
  void aQuotationWithoutWordsIsRefused(String quotation) {
    Program.Outcome refused = pullquote.run("check", quotation);

    assertThat(refused.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(refused.err()).contains("no word");
  }

  @Test
  void oneThatIsTooLongIsRefused() {
    assertThat(pullquote.run("check", "b".repeat(7_000)).err()).contains("6000 characters");
  }
}
