package io.github.pullquote.article;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFileTest {
  private static final String TEXT = "Tides\n\nThe moon’s pull is “strong”.";
  private static final List<String> BLOCKS =
      List.of("TITLE Tides", "PARAGRAPH The moon’s pull is “strong”.");

  @TempDir private Path directory;

  @Test
  void readsUtf8WithAndWithoutAByteOrderMark() throws Exception {
    assertThat(blocks(TEXT.getBytes(UTF_8))).isEqualTo(BLOCKS);
    assertThat(blocks(("\uFEFF" + TEXT).getBytes(UTF_8))).isEqualTo(BLOCKS);
  }

  @Test
  void readsUtf16WithAByteOrderMark() throws Exception {
    assertThat(blocks(("\uFEFF" + TEXT).getBytes(UTF_16LE))).isEqualTo(BLOCKS);
    assertThat(blocks(("\uFEFF" + TEXT).getBytes(UTF_16BE))).isEqualTo(BLOCKS);
  }

  @Test
  void readsWhatOlderSystemsWrite() throws Exception {
    assertThat(blocks(TEXT.getBytes(Charset.forName("windows-1252")))).isEqualTo(BLOCKS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tides.md", "TIDES.MD", "tides.markdown"})
  void readsMarkdownByTheName(String name) throws Exception {
    assertThat(ArticleFile.read(name, "The *moon*.".getBytes(UTF_8)).passages())
        .extracting(Passage::text)
        .containsExactly("The moon.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\ntitle: Tides\n---\nThe *moon*.", "\n# Tides\n\nThe *moon*."})
  void readsMarkdownByItsBeginning(String text) throws Exception {
    Article article = ArticleFile.read("tides.txt", text.getBytes(UTF_8));

    assertThat(Outline.blocks(article)).containsExactly("TITLE Tides", "PARAGRAPH The moon.");
  }

  @Test
  void readsAFile() throws Exception {
    assertThat(Outline.blocks(ArticleFile.read(write(TEXT.getBytes(UTF_8))))).isEqualTo(BLOCKS);
  }

  @Test
  void refusesWhatIsMissingOrADirectory() {
    refuses(directory.resolve("none.txt"), "is missing; check its name and place");
    refuses(directory, "is a directory; name a file in it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \r\n\t", "\uFEFF"})
  void refusesAnEmptyText(String text) {
    refuses(text.getBytes(UTF_8), "is empty; put the article's text in it");
  }

  @Test
  void refusesWhatIsNoText() {
    refuses("The moon\0pulls.".getBytes(UTF_8), "is no text; save the article as text or Markdown");
    refuses(
        "The \u0001\u0002 moon.".getBytes(UTF_8),
        "is no text; save the article as text or Markdown");
  }

  @Test
  void refusesTheFormatsThatItDoesNotRead() {
    refuses(
        "%PDF-1.7 and so on".getBytes(UTF_8),
        "is a damaged PDF, or of a kind that can't be read; save it once more");
    refuses(
        new byte[] {'P', 'K', 3, 4, 20}, "is a ZIP archive; save the article as text or Markdown");
    refuses(
        "From: <Saved by Blink>\r\nContent-Type: multipart/related;\r\n\r\n".getBytes(UTF_8),
        "is a web archive (MHTML); save the article as text or Markdown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tides.html", "tides.txt", "tides.md", "tides"})
  void readsAWebPageWhateverItsName(String name) throws Exception {
    String words = "Twice a day the water comes up the beach, and twice a day it goes. ".repeat(5);
    byte[] page = ("<!DOCTYPE html><h1>Tides</h1><p>" + words + "</p>").getBytes(UTF_8);

    assertThat(Outline.blocks(ArticleFile.read(name, page)))
        .containsExactly("TITLE Tides", "PARAGRAPH " + words.strip());
  }

  @Test
  void refusesALineOf10MebibytesByItsSize() throws IOException {
    byte[] line = "word ".repeat(2 << 20).getBytes(UTF_8);

    refuses(line, "is 10 MB; an article may have up to 5 MB");
    refuses(write(line), "is 10 MB; an article may have up to 5 MB");
    refuses(new byte[ArticleFile.LARGEST + 1], "is 6 MB; an article may have up to 5 MB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The moon pulls. ", "word ", "(a “b” ", "x"})
  void readsALineOf5MebibytesInSeconds(String part) {
    byte[] line = fill(part);

    for (String name : List.of("long.txt", "long.md")) {
      Article article =
          Assertions.assertTimeout(Duration.ofSeconds(10), () -> ArticleFile.read(name, line));
      assertThat(article.passages())
          .singleElement()
          .extracting(p -> p.text().length())
          .isEqualTo(new String(line, UTF_8).strip().length());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"A tide.\n\n", "- a tide\n\n", "> “A tide.”\n\n"})
  void refusesMoreBlocksThanAnArticleHas(String block) {
    byte[] blocks = block.repeat(50_001).getBytes(UTF_8);

    for (String name : List.of("many.txt", "many.md")) {
      assertThatThrownBy(() -> ArticleFile.read(name, blocks))
          .isInstanceOf(UnreadableArticleException.class)
          .hasMessageEndingWith("paragraphs and lines; an article may have up to 50000");
    }
  }

  private static byte[] fill(String part) {
    return part.repeat(ArticleFile.LARGEST / part.getBytes(UTF_8).length).getBytes(UTF_8);
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(directory.resolve("article.txt"), bytes);
  }

  private static List<String> blocks(byte[] bytes) throws UnreadableArticleException {
    return Outline.blocks(ArticleFile.read("tides.txt", bytes));
  }

  private static void refuses(byte[] bytes, String reason) {
    assertThatThrownBy(() -> ArticleFile.read("tides.txt", bytes))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessage(reason);
  }

  private static void refuses(Path file, String reason) {
    assertThatThrownBy(() -> ArticleFile.read(file))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessage(reason);
  }
}
