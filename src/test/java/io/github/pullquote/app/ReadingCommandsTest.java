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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `keypoints`, `outline` and `cite`.
class ReadingCommandsTest {
  @TempDir Path articles;
  private Program pullquote;

  @BeforeEach
  void withTheCompanionArticle() {
    pullquote = new Program(articles);
  }

  @Test
  void keyPointsAreTheAuthorsOwnEachWithItsPlace() {
    Program.Outcome points = pullquote.run("keypoints");

    assertThat(points.exit()).isZero();
    assertThat(points.out())
        .startsWith("The author's key points:")
        .contains("- Boys lose their close friendships in their later teens,")
        .contains("See ¶14.1:");
    assertThat(points.out().lines().filter(line -> line.startsWith("- "))).hasSize(10);
    assertThat(points.out()).contains("Picked from the text:");
  }

  @Test
  void keyPointsAreCounted() throws IOException {
    Program.Outcome points = pullquote.run("keypoints", "--count", "2", "--json");

    JsonNode list = new JsonMapper().readTree(points.out());
    assertThat(list).hasSize(2);
    assertThat(list.path(0).path("origin").asText()).isEqualTo("author");
    assertThat(list.path(0).path("text").asText()).startsWith("Boys lose");
    assertThat(list.at("/0/evidence/0/citation").asText()).isEqualTo("¶14.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "11", "-1", "many"})
  void aCountThatMakesNoSenseIsRefused(String count) {
    Program.Outcome points = pullquote.run("keypoints", "--count=" + count);

    assertThat(points.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(points.err()).contains("--count");
  }

  @Test
  void theOutlineShowsSectionsAndTheirPassages() {
    Program.Outcome outline = pullquote.run("outline");

    assertThat(outline.exit()).isZero();
    assertThat(outline.out())
        .startsWith("What Men Long For and What Boys Are Taught\n")
        .contains("\n¶1-3  (opening)\n")
        .contains("\n¶13-15  How boys lose their close friends\n")
        .contains("\n  ¶20  Schools should teach");
  }

  @ParameterizedTest
  @ValueSource(strings = {"¶7.2", "7.2", "??7.2", " ¶7.2 "})
  void citePrintsTheSentenceAtAPlace(String place) {
    Program.Outcome cited = pullquote.run("cite", place);

    assertThat(cited.exit()).isZero();
    assertThat(cited.out())
        .isEqualTo(
            """
            ¶7.2 · A need that shows in infancy
            The essay then asks why so many people think that closeness matters more to women than to men.
            """);
  }

  @ParameterizedTest
  @CsvSource({"¶7, Finkelstein places", "¶7.2-3, The essay then asks"})
  void citePrintsAPassageOrARange(String place, String beginning) {
    Program.Outcome cited = pullquote.run("cite", place);

    assertThat(cited.out())
        .startsWith(place + " · ")
        .contains("\n" + beginning)
        .contains("Men’s longing for closeness");
  }

  @ParameterizedTest
  @ValueSource(strings = {"¶99", "¶7.99", "7.2-99"})
  void citeSaysWhatTheArticleDoesNotHave(String place) {
    Program.Outcome cited = pullquote.run("cite", place);

    assertThat(cited.exit()).isEqualTo(ExitCode.NOT_COVERED);
    assertThat(cited.err()).contains("has no ¶");
  }

  @ParameterizedTest
  @ValueSource(strings = {"seven", "", "¶", "7.", "7..2", "99999999999999999999"})
  void citeRefusesWhatIsNoPlace(String place) {
    Program.Outcome cited = pullquote.run("cite", place);

    assertThat(cited.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(cited.err()).startsWith("pullquote: No place: " + place);
  }

  @Test
  void whereTheAuthorListsNoneTheyArePickedFromTheText() throws IOException {
    Files.writeString(articles.resolve("bees.md"), Texts.BEES);

    Program.Outcome points = pullquote.run("keypoints", "--count", "1");

    assertThat(points.exit()).isZero();
    assertThat(points.out()).startsWith("Picked from the text:\n\n- ").containsPattern("\n  ¶\\d");
  }

  @Test
  void anArticleWithoutAStatementHasNoKeyPoints() throws IOException {
    Files.writeString(articles.resolve("asked.md"), "# Asked\n\nWho ever said what bees like?\n");

    Program.Outcome points = pullquote.run("keypoints");

    assertThat(points.exit()).isEqualTo(ExitCode.NOT_COVERED);
    assertThat(points.out()).contains("No sentence of the article can stand alone");
  }

  @Test
  void theTextCanBePickedFromAsIfTheAuthorHadListedNone() throws IOException {
    Program.Outcome points = pullquote.run("keypoints", "--extracted", "--count=3", "--json");

    JsonNode list = new JsonMapper().readTree(points.out());
    assertThat(list).hasSize(3);
    for (JsonNode point : list) {
      assertThat(point.path("origin").asText()).isEqualTo("extracted");
      assertThat(point.path("citation").asText()).startsWith("¶");
    }
  }
}
