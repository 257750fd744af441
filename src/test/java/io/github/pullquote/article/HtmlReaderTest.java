package io.github.pullquote.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Web pages as sites build them, with the blocks that are expected of each beside it.
class HtmlReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "amp",
        "app",
        "cookiewall",
        "docs",
        "ghost",
        "interview",
        "liveblog",
        "magazine",
        "mail",
        "medium",
        "news",
        "newsletter",
        "paper",
        "personal",
        "tables",
        "wiki",
        "wordpress"
      })
  void readsThePage(String page) throws Exception {
    byte[] expected = resource(page + ".blocks");

    assertThat(Outline.of(ArticleFile.read(page, resource(page + ".html"))))
        .containsExactlyElementsOf(new String(expected, StandardCharsets.UTF_8).lines().toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html><body></body></html>",
        "<div class=consent-modal><p>We and our 812 partners store and access information on your"
            + " device, such as unique identifiers, to show you advertisements that fit you, and to"
            + " measure how well they do. You can change your mind at any time in the settings at"
            + " the foot of the page, or in a letter to our office in a country that you have to"
            + " guess.</div>"
      })
  void refusesAPageWithoutAnArticle(String html) {
    assertThatThrownBy(() -> new HtmlReader().read(html))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageStartingWith("has no article text: it may be behind a login or paywall");
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = HtmlReaderTest.class.getResourceAsStream("pages-html/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
