package io.github.pullquote.article;

import static io.github.pullquote.article.HtmlPages.REST;
import static io.github.pullquote.article.HtmlPages.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedPageTest {
  private static final URI ADDRESS = URI.create("https://example.org/tide?a=1&b=--");

  private static String page(String head, String text) {
    return "<!DOCTYPE html>" + head + "<h1>Ebb</h1>" + p(text) + p(REST);
  }

  private static Article saved(String page, Charset charset) throws UnreadableArticleException {
    return ArticleFile.read("ebb.html", SavedPage.from(ADDRESS, page.getBytes(charset)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252"})
  void keepsItsAddress(String charset) throws UnreadableArticleException {
    Article article = saved(page("", "Crème brûlée."), Charset.forName(charset));

    assertThat(article.metadata().source()).contains(ADDRESS);
    assertThat(article.passages().getFirst().text()).isEqualTo("Crème brûlée.");
  }

  @Test
  void keepsItBehindAByteOrderMark() throws UnreadableArticleException {
    Article article = saved("\uFEFF" + page("", "Crème brûlée."), StandardCharsets.UTF_8);

    assertThat(article.metadata().source()).contains(ADDRESS);
    assertThat(article.passages().getFirst().text()).isEqualTo("Crème brûlée.");
  }

  @Test
  void thePagesOwnAddressGoesBeforeIt() throws UnreadableArticleException {
    String own = "<link rel=canonical href='https://example.org/ebb'>";

    assertThat(saved(page(own, "Text."), StandardCharsets.UTF_8).metadata().source())
        .contains(URI.create("https://example.org/ebb"));
  }

  @Test
  void leavesCharactersOfTwoBytesAlone() throws UnreadableArticleException {
    Article article = saved("\uFEFF" + page("", "Crème brûlée."), StandardCharsets.UTF_16LE);

    assertThat(article.metadata().source()).isEmpty();
    assertThat(article.passages().getFirst().text()).isEqualTo("Crème brûlée.");
  }

  @Test
  void anAddressNeverEndsTheComment() throws UnreadableArticleException {
    URI odd = URI.create("https://example.org/--%3E%3Cp%3E");
    byte[] page = SavedPage.from(odd, page("", "Text.").getBytes(StandardCharsets.UTF_8));

    assertThat(ArticleFile.read("ebb.html", page).metadata().source()).contains(odd);
  }

  @Test
  void anAddressWhoseHostJavaCanNotNameIsLeftOut() throws UnreadableArticleException {
    Article nameless = HtmlPages.read("<h1>Ebb</h1>" + p(REST));

    assertThat(nameless.sourced(URI.create("https://my_blog.example/")).metadata().source())
        .isEmpty();
  }

  @Test
  void anArticleIsGivenASourceOnlyWhereItNamesNone() throws UnreadableArticleException {
    Article nameless = HtmlPages.read("<h1>Ebb</h1>" + p(REST));
    Article sourced = nameless.sourced(ADDRESS);

    assertThat(sourced.metadata().source()).contains(ADDRESS);
    assertThat(sourced.revision()).isEqualTo(nameless.revision());
    assertThat(sourced.sourced(URI.create("https://other.example/")).metadata())
        .isEqualTo(sourced.metadata());
  }
}
