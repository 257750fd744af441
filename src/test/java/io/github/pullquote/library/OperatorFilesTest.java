package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.ArticleFile;
import io.github.pullquote.article.IsolatedReader;
import io.github.pullquote.article.UnreadableArticleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorFilesTest {
  private static final String BEES =
      "# How bees dance\n\nBees dance to tell where the flowers are.";

  private static final IsolatedReader NO_DOCUMENTS =
      new IsolatedReader(List.of("none"), Duration.ofSeconds(1), 1);

  @TempDir Path directory;

  private OperatorFiles files() throws IOException {
    return new OperatorFiles(directory, NO_DOCUMENTS);
  }

  private static Article article(String text) throws UnreadableArticleException {
    return ArticleFile.read("a.md", bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Path add(String text) throws IOException, UnreadableArticleException {
    return files().add(article(text), "a.md", bytes(text));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> listed = Files.list(directory)) {
      return listed.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How bees dance | how-bees-dance",
        "../../etc/passwd | etc-passwd",
        "C:\\Windows\\system.ini | c-windows-system-ini",
        ".hidden | hidden",
        "Don’t panic: it’s 42% off! | dont-panic-its-42-off",
        "Crème brûlée, ﬁrst | creme-brulee-first",
        "Приливы | article",
        "… | article",
        "CON | article-con",
        "com1 | article-com1",
        "Companion piece | article-companion-piece",
        "Companion | article-companion"
      })
  void aTitleMakesASafeName(String title, String name) {
    assertThat(OperatorFiles.fileName(title)).isEqualTo(name);
  }

  @Test
  void aLongTitleIsCutBetweenWords() {
    assertThat(OperatorFiles.fileName("word ".repeat(50))).hasSize(59).endsWith("-word");
    assertThat(OperatorFiles.fileName("w".repeat(500))).hasSize(60);
  }

  @Test
  void addsTheOriginalAsItIs() throws Exception {
    Path file = add(BEES);

    assertThat(file).isEqualTo(directory.resolve("how-bees-dance.md")).hasContent(BEES);
    assertThat(names()).containsExactly("how-bees-dance.md");
    assertThat(files().novelty(article(BEES))).isInstanceOf(Novelty.SameText.class);
  }

  @Test
  void makesTheDirectory() throws Exception {
    OperatorFiles files = new OperatorFiles(directory.resolve("config/articles"), NO_DOCUMENTS);

    assertThat(files.add(article(BEES), "a.md", bytes(BEES))).exists();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.md | Bees dance. | md",
        "a.bin | # Bees | md",
        "a.pdf | Bees dance. | txt",
        "a.md | <!doctype html><p>Bees dance. | html",
        "a.md | %PDF-1.7 | pdf"
      })
  void theEndingTellsWhatTheFileHolds(String name, String content, String ending) {
    assertThat(ArticleFile.ending(name, bytes(content))).isEqualTo(ending);
  }

  @Test
  void aNameThatIsTakenIsNeverOverwritten() throws Exception {
    Files.writeString(directory.resolve("how-bees-dance.md"), "");
    Files.createDirectory(directory.resolve("how-bees-dance-2.md"));

    assertThat(add(BEES)).isEqualTo(directory.resolve("how-bees-dance-3.md"));
    assertThat(directory.resolve("how-bees-dance.md")).isEmptyFile();
  }

  @Test
  void aNewTextTakesThePlaceOfTheOldOne() throws Exception {
    Path file = add(BEES);
    String longer = BEES + "\n\nThe longer the dance, the farther.";

    OperatorFiles files = files();
    Novelty.NewText novelty = (Novelty.NewText) files.novelty(article(longer));
    Path now = files.replace(novelty.held(), article(longer), "a.md", bytes(longer));

    assertThat(now).isEqualTo(file).hasContent(longer);
    assertThat(names()).containsExactly("how-bees-dance.md");
  }

  @Test
  void aNewTextOfAnotherTitleHasAnotherName() throws Exception {
    add(BEES);
    String renamed = BEES.replace("How bees", "Why bees") + "\n\nAnd they hum.";

    OperatorFiles files = files();
    Novelty.NewText novelty = (Novelty.NewText) files.novelty(article(renamed));
    files.replace(novelty.held(), article(renamed), "a.md", bytes(renamed));

    assertThat(names()).containsExactly("why-bees-dance.md");
  }

  @Test
  void theCompanionDoesNotCount() throws Exception {
    Files.writeString(directory.resolve("companion-bees.md"), BEES);

    assertThat(files().novelty(article(BEES))).isInstanceOf(Novelty.NewArticle.class);
    assertThat(add(BEES)).isEqualTo(directory.resolve("how-bees-dance.md"));
  }

  @Test
  void whatCannotBeWrittenLeavesNothing() throws Exception {
    Path file = Files.writeString(directory.resolve("file"), "");
    OperatorFiles files = new OperatorFiles(file, NO_DOCUMENTS);

    assertThatThrownBy(() -> files.add(article(BEES), "a.md", bytes(BEES)))
        .isInstanceOf(IOException.class);
    assertThat(names()).containsExactly("file");
  }
}
