package io.github.pullquote.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages as readers paste them, with the blocks that are expected of each beside it.
class PageTextReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "bullets",
        "comments",
        "lost-bullets",
        "news",
        "newsletter",
        "no-blank-lines",
        "no-headings",
        "numbers",
        "quotations",
        "takeaways",
        "untitled",
        "wrapped"
      })
  void readsThePage(String page) throws Exception {
    assertThat(Outline.of(read(resource(page + ".txt"))))
        .containsExactlyElementsOf(resource(page + ".blocks").lines().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\u2028", "\n\u200B", " \t\n\u00A0"})
  void readsTheSamePageWhateverItsLinesEndWith(String end) throws Exception {
    String page = resource("news.txt");

    assertThat(Outline.of(read(page.replace("\n", end)))).isEqualTo(Outline.of(read(page)));
  }

  @Test
  void dropsWhatNobodySeesAndFoldsSpaces() throws Exception {
    Article article =
        read("\uFEFFTides\n\nThe\u00A0moon\u200B pulls \t the wa\u00ADter.\u2009It is “strong”…");

    assertThat(Outline.blocks(article))
        .containsExactly("TITLE Tides", "PARAGRAPH The moon pulls the water. It is “strong”…");
  }

  @Test
  void readsAnArticleOfOneLine() throws Exception {
    String line = "The moon pulls the water. The water doesn’t mind.";

    assertThat(Outline.of(read(line)))
        .containsExactly("title=The moon pulls the water.", "PARAGRAPH " + line);
  }

  @Test
  void quotesALineThatCouldBeATitleIfThereIsNothingElse() throws Exception {
    assertThat(Outline.of(read("The moon pulls the water")))
        .containsExactly("title=The moon pulls the water", "PARAGRAPH The moon pulls the water");
  }

  @Test
  void readsAPoemAsItsLines() throws Exception {
    assertThat(Outline.blocks(read("Ebb\n\nThe moon lets go\nthe water stays\n\nand so do I")))
        .containsExactly(
            "TITLE Ebb",
            "PARAGRAPH The moon lets go",
            "PARAGRAPH the water stays",
            "PARAGRAPH and so do I");
  }

  @Test
  void keepsABodyThatBeginsLikeFurniture() throws Exception {
    List<String> paragraphs =
        List.of(
            "Related to this is the question of who pays for the bridge.",
            "Share your fears with a friend, and the fears are halved.",
            "Subscribe to a theory and you have to feed it.",
            "Comments are what we make when we can’t make bread.",
            "More from habit than from hope, she watered the fern.",
            "Published in 1911, the book sold 3 copies.",
            "Follow me, said the goose.",
            "By Thursday the river was gone.",
            "Summary judgment is what the cat gives.");
    Article article = read("On beginnings\n\nIt began.\n\n" + String.join("\n\n", paragraphs));

    assertThat(article.passages()).extracting(Passage::text).containsAll(paragraphs);
  }

  @Test
  void takesNoLineOver300CharactersForATitle() throws Exception {
    String line = "word ".repeat(61).strip();

    assertThat(read(line + "\n\nThe end.").title()).hasSizeLessThanOrEqualTo(80).endsWith("word…");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n\n\t", "Menu\nShare\nSign in", "•\n•"})
  void refusesAPageWithoutAPassage(String page) {
    assertThatThrownBy(() -> read(page))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessage("holds no passage to quote; it needs at least one paragraph of text");
  }

  private static Article read(String page) throws UnreadableArticleException {
    return new PageTextReader().read(page);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = PageTextReaderTest.class.getResourceAsStream("pages/" + name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
