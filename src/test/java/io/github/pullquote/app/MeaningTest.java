package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.library.SqliteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With the model that comes with the program.
class MeaningTest {
  /// None of its words stands in the passage that answers.
  private static final String PARAPHRASE = "does counselling work for guys?";

  @TempDir Path directory;
  private Program pullquote;

  @BeforeEach
  void withTheCompanionArticle() {
    pullquote =
        new Program(directory.resolve("articles"))
            .with("PULLQUOTE_ARTICLES", "config/articles")
            .with("PULLQUOTE_SEARCH_SEMANTIC", "on")
            .with("PULLQUOTE_DATA", directory.resolve("data").toString());
  }

  @Test
  void findsThePassageThatAnswersAQuestionInOtherWords() {
    Program.Outcome asked = pullquote.run("ask", PARAPHRASE);

    assertThat(asked.exit()).isZero();
    assertThat(asked.out()).startsWith("¶18.1  Therapy");
  }

  @Test
  void doesNotFindItByWordsAlone() {
    Program.Outcome asked =
        pullquote.with("PULLQUOTE_SEARCH_SEMANTIC", "off").run("ask", PARAPHRASE);

    assertThat(asked.exit()).isEqualTo(ExitCode.NOT_COVERED);
  }

  @Test
  void keepsTheVectorsOfAnArticle() {
    pullquote.run("ask", PARAPHRASE);

    assertThat(SqliteStore.file(directory.resolve("data"))).isRegularFile();
    assertThat(pullquote.run("ask", PARAPHRASE).err()).isEmpty();
  }

  @Test
  void answersWhereVectorsCanNotBeKept() throws IOException {
    Path database = SqliteStore.file(Files.createDirectories(directory.resolve("data")));
    Files.writeString(database, "no database");

    Program.Outcome asked = pullquote.run("ask", PARAPHRASE);

    assertThat(asked.out()).startsWith("¶18.1  Therapy");
    assertThat(database).hasContent("no database");
  }

  @Test
  void theDoctorTriesTheModel() {
    assertThat(pullquote.run("doctor").out()).containsPattern("ok +Model +e5-small-v2-q loads in");
  }
}
