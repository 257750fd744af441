package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which articles are asked, and what becomes of files that are none.
class ArticleFilesTest {
  private static final byte[] PICTURE =
      HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");

  @TempDir Path articles;
  @TempDir Path elsewhere;

  private void refused(Path file, String reason) {
    for (String command : new String[] {"keypoints", "outline"}) {
      Program.Outcome outcome = new Program(articles).run(command, "--article", file.toString());
      assertThat(outcome.exit()).isEqualTo(ExitCode.FAILED);
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.err()).startsWith("pullquote: " + file + " " + reason).hasLineCount(1);
    }
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(elsewhere.resolve(name), bytes);
  }

  @Test
  void aMissingFileIsNamed() {
    refused(elsewhere.resolve("essay.txt"), "is missing");
  }

  @Test
  void anEmptyFileIsNamed() throws IOException {
    refused(file("empty.txt", new byte[0]), "is empty");
    refused(file("blank.md", " \n\t\n".getBytes(StandardCharsets.UTF_8)), "is empty");
  }

  @Test
  void aBinaryFileIsNamed() throws IOException {
    refused(file("picture.txt", PICTURE), "is no text");
    refused(file("picture.md", PICTURE), "is no text");
  }

  @Test
  void aFileOfFiftyMegabytesIsNamed() throws IOException {
    Path large = elsewhere.resolve("large.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(50L << 20);
    }
    refused(large, "is 50 MB");
  }

  @Test
  void aFileWithoutAPassageIsNamed() throws IOException {
    refused(
        file("furniture.txt", "Skip to main content\n".getBytes(StandardCharsets.UTF_8)),
        "holds no passage");
    refused(file("title.md", "# A title\n".getBytes(StandardCharsets.UTF_8)), "holds no passage");
  }

  @Test
  void aDirectoryIsNoArticle() {
    refused(elsewhere, "is a directory");
  }

  @Test
  void theOperatorsArticlesTakeTheCompanionsPlace() throws IOException {
    Files.writeString(articles.resolve("companion-men-and-closeness.md"), "# Ours\n\nA companion.");
    assertThat(new Program(articles).run("outline").out()).startsWith("Ours\n");

    Files.writeString(articles.resolve("bees.md"), Texts.BEES);

    assertThat(new Program(articles).run("outline").out())
        .startsWith("How bees dance\n")
        .doesNotContain("Ours");
  }

  @ParameterizedTest
  @ValueSource(strings = {"broken.txt", "broken.md", "broken.pdf"})
  void aBrokenFileDoesNotHideTheOthers(String broken) throws IOException {
    Files.write(articles.resolve(broken), PICTURE);
    Files.writeString(articles.resolve("bees.md"), Texts.BEES);

    Program.Outcome asked = new Program(articles).run("ask", "Why do bees dance?");

    assertThat(asked.exit()).isZero();
    assertThat(asked.out()).startsWith("¶1  Bees dance");
  }

  @Test
  void whereAllAreBrokenTheCompanionAnswers() throws IOException {
    Files.write(articles.resolve("broken.txt"), PICTURE);

    assertThat(new Program(articles).run("ask", "Who is Niobe Way?").out()).startsWith("¶13.1");
  }

  @Test
  void aDirectoryThatWasNamedMustBeThere() {
    Program.Outcome asked = new Program(articles.resolve("typo")).run("ask", "Who is Niobe Way?");

    assertThat(asked.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(asked.err())
        .contains(articles.resolve("typo").toString(), "is missing", "PULLQUOTE_ARTICLES")
        .hasLineCount(1);
  }

  @Test
  void aFileIsNoDirectoryOfArticles() throws IOException {
    Path bees = Files.writeString(articles.resolve("bees.md"), Texts.BEES);

    assertThat(new Program(bees).run("ask", "Why do bees dance?").err())
        .contains(bees.toString(), "is no directory")
        .hasLineCount(1);
  }
}
