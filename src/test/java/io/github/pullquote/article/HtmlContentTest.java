package io.github.pullquote.article;

import static io.github.pullquote.article.HtmlPages.REST;
import static io.github.pullquote.article.HtmlPages.p;
import static io.github.pullquote.article.HtmlPages.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What of a web page is the article, and what the site around it.
class HtmlContentTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav><p>%s</p></nav>",
        "<aside><p>%s</p></aside>",
        "<footer><p>%s</p></footer>",
        "<form><p>%s</p></form>",
        "<div role='navigation'><p>%s</p></div>",
        "<div role='complementary'><p>%s</p></div>",
        "<div class='related-posts'><p>%s</p></div>",
        "<div class='RelatedStories'><p>%s</p></div>",
        "<div class='c-newsletter__box'><p>%s</p></div>",
        "<div id='comments'><p>%s</p></div>",
        "<div class='cookie_notice'><p>%s</p></div>",
        "<div class='ad-slot'><p>%s</p></div>",
        "<div class='authorBio'><p>%s</p></div>",
        "<div class='pull-quote'><p>%s</p></div>",
        "<div aria-hidden='true'><p>%s</p></div>",
        "<div hidden><p>%s</p></div>",
        "<my-sidebar><p>%s</p></my-sidebar>",
        "<div><h3>Read next</h3><p>%s</p></div>",
        "<div><p><b>You may also like</b></p><p>%s</p></div>"
      })
  void dropsThePartsOfTheSite(String part) throws Exception {
    String words = "The tide table for next week is out, and it is wrong.";

    assertThat(Outline.blocks(read("<h1>Ebb</h1>" + p(REST) + part.formatted(words) + p(REST))))
        .containsExactly("TITLE Ebb", "PARAGRAPH " + REST, "PARAGRAPH " + REST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<body class='has-sidebar'>",
        "<main class='sidebar-layout promo'>",
        "<article class='post category-newsletter tag-comments'>",
        "<div class='modal-open overlay'>",
        "<div class='newsletter-post'>",
        "<form id='aspnetForm'>",
        "<div aria-hidden='true'>",
        "<section class='share-story banner'>"
      })
  void keepsTheArticleWhateverIsAroundItIsNamed(String tag) throws Exception {
    assertThat(read("<h1>Ebb</h1>" + tag + p(REST) + p(REST)).passages()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%1$s<div class=text>%2$s</div>%1$s",
        "<div class=intro>%1$s</div><div class=text>%2$s</div><p>%3$s</p>",
        "<section>%1$s</section><section>%2$s</section><section>%1$s</section>",
        "<div class=entry-summary>%1$s%2$s</div><p>%3$s</p>",
        "<table><tr><td>%1$s%2$s<tr><td><p>%3$s</p></table>"
      })
  void keepsTheTextThatIsSpreadOverSeveralElements(String page) throws Exception {
    String start = "Before the moon there was the sun, and nobody owned a boat.";
    String end = "And so, in the end, it goes out.";
    String html = "<h1>Ebb</h1>" + page.formatted(p(start), p(REST).repeat(4), end);

    assertThat(read(html).passages()).extracting(Passage::text).contains(start).hasSize(6);
  }
}
