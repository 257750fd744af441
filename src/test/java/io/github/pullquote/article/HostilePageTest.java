package io.github.pullquote.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Web pages that are made to exhaust whoever reads them.
class HostilePageTest {
  private static final String P =
      "<p>The tide comes in twice a day, and the village waits for it as if it might not.</p>";

  @ParameterizedTest
  @MethodSource("pagesWithAnArticle")
  void readsThePage(String page) throws Exception {
    assertThat(ArticleFile.read("page.html", page.getBytes(UTF_8)).passages())
        .extracting(Passage::text)
        .contains(
            "The tide comes in twice a day, and the village waits for it as if it might not.");
  }

  static Stream<Named<String>> pagesWithAnArticle() {
    return Stream.of(
        page("divisions 100,000 deep", "<div>".repeat(100_000) + "x"),
        page("quotations 100,000 deep", "<blockquote>".repeat(100_000) + P),
        page("large text in deep notes", "<sup>".repeat(190) + "word ".repeat(200_000)),
        page("a line of 5 MB", fill("word ")),
        page("a tag with many attributes", "<p " + "a b c ".repeat(50_000) + ">x"),
        page("a tag with as many that differ", "<p " + numbered(100_000) + ">x"),
        page("a class of 5 MB", "<p class='" + fill("share comment ") + "'>x"),
        page("comments without end", "<!-- x -->".repeat(100_000)),
        page("headings upon headings", "<h2>x</h2>".repeat(20_000)),
        page("a list of links without end", "<li><a href=x>x</a>".repeat(20_000)),
        page("JSON 1,000,000 deep", ldJson("[".repeat(1_000_000))),
        page("JSON of 200,000 graphs in each other", ldJson("{\"@graph\":".repeat(200_000))),
        page("paragraphs in open marks", "<b a><b b><i a><i b><u a><u b>" + P.repeat(5_000)));
  }

  @Test
  void formattingThatIsOpenAtTheGreatestDepthIsRefused() {
    String page = "<p><b><u><i>" + "<ul><li>".repeat(98) + "x" + P;

    assertThatThrownBy(() -> ArticleFile.read("page.html", page.getBytes(UTF_8)))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining("is damaged");
  }

  @ParameterizedTest
  @MethodSource("pagesOfMillions")
  void refusesMillionsOfElements(String page) {
    assertThatThrownBy(() -> ArticleFile.read("page.html", page.getBytes(UTF_8)))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageStartingWith("holds more than 200000 HTML elements");
  }

  static Stream<Named<String>> pagesOfMillions() {
    return Stream.of("<p>", "<b>", "<table><tr><td>", "<br>", "<a><div>", "<svg>", "<b><i></b></i>")
        .map(tags -> page(tags, fill(tags)));
  }

  @Test
  void refusesMoreParagraphsThanAnArticleHas() {
    assertThatThrownBy(
            () -> ArticleFile.read("page.html", ("<html>" + "<p>x".repeat(50_001)).getBytes(UTF_8)))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageEndingWith("paragraphs and lines; an article may have up to 50000");
  }

  private static Named<String> page(String name, String body) {
    return Named.of(name, "<!DOCTYPE html><title>Tide</title><h1>Tide</h1>" + P + P + P + body);
  }

  private static String fill(String part) {
    return part.repeat((ArticleFile.LARGEST - 2000) / part.length());
  }

  private static String numbered(int count) {
    StringBuilder names = new StringBuilder();
    IntStream.range(0, count).forEach(i -> names.append('a').append(i).append("=1 "));
    return names.toString();
  }

  private static String ldJson(String json) {
    return "<script type=application/ld+json>" + json + "</script>";
  }
}
