package io.github.pullquote.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Web pages as sites build them, with the blocks that are expected of each beside it.
class HtmlReaderTest {
  /// Text enough to be an article.
  private static final String REST =
      "The moon pulls the water up the beach twice a day, and twice a day it lets go of it again."
          + " People who live by the sea set their clocks by that, or say they do, although most of"
          + " them have never been late for anything but the tide itself.";

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

  @Test
  void showsTextAsTheBrowserDoes() throws Exception {
    assertThat(
            first(
                "Caf&eacute; &amp; b&shy;ar,&nbsp;a <b>b</b>old<i>ness</i>,\n"
                    + "\t<!-- no -->one<br>two, <q>three</q>, 4&#8203;5, 🌊 m<sup>2</sup>,"
                    + " <code>x</code>, <wbr>end"))
        .isEqualTo("Café & bar, a boldness, one two, “three”, 45, 🌊 m2, x, end");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<sup><a href='#n1'>1</a></sup>",
        "<sup>[12]</sup>",
        "<sup class='reference'><a href='#c'>[a]</a></sup>",
        "<a href='#fn'><sup>3</sup></a>",
        "<a class='footnote-ref' href='#fn'>4</a>",
        "<a href='#top'>↩</a>",
        "<span class='sr-only'>spoken</span>",
        "<span hidden>x</span>",
        "<span style='color: red; DISPLAY : none'>x</span>",
        "<i style='visibility:hidden'>x</i>",
        "<i aria-hidden='true'>x</i>",
        "<script>x</script>",
        "<style>x</style>",
        "<noscript>x</noscript>",
        "<template>x</template>",
        "<button>Copy</button>",
        "<svg><title>x</title><text>x</text></svg>",
        "<img alt='a heron'>",
        "<iframe src='x'>x</iframe>",
        "<math><annotation encoding='t'>x</annotation></math>"
      })
  void leavesOutWhatIsNoWordOfTheText(String html) throws Exception {
    assertThat(first("The moon" + html + " pulls.")).isEqualTo("The moon pulls.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the 19<sup>th</sup> tide",
        "a <a class='reference internal' href='#moon'>moon</a>",
        "a <a href='#a'>a</a> b",
        "<a href='https://example.org/1'>1</a>",
        "x<sub>1</sub>",
        "[<a href='#ref'>7</a>]",
        "<span class='reference'>here</span>"
      })
  void keepsWhatOnlyLooksLikeTheNumberOfANote(String html) throws Exception {
    assertThat(first("See " + html + ".")).isEqualTo("See " + Jsoup.parse(html).text() + ".");
  }

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

  @ParameterizedTest
  @MethodSource("blocks")
  void tellsBlocksByTheirTags(String html, List<String> blocks) throws Exception {
    assertThat(Outline.blocks(read("<h1>Ebb</h1>" + p(REST) + html + p(REST))))
        .startsWith("TITLE Ebb", "PARAGRAPH " + REST)
        .endsWith("PARAGRAPH " + REST)
        .containsAll(blocks)
        .hasSize(blocks.size() + 3);
  }

  static Stream<Object[]> blocks() {
    return Stream.of(
        blocks("<h2>How <i>far</i></h2><h5>Who says?</h5>", "HEADING How far", "HEADING Who says?"),
        blocks("<p><strong>How far</strong></p>", "HEADING How far"),
        blocks("<p><strong>How far?</strong></p>", "PARAGRAPH How far?"),
        blocks(
            "<ol><li>Sand<ul><li>wet</ul><li><p>Mud.</ol>",
            "LIST_ITEM Sand",
            "LIST_ITEM wet",
            "LIST_ITEM Mud."),
        blocks(
            "<blockquote><p>It goes.<p>It comes.</blockquote>",
            "QUOTATION It goes.",
            "QUOTATION It comes."),
        blocks(
            "<blockquote>It goes.<footer>Ada Moss</footer></blockquote>",
            "QUOTATION It goes. Ada Moss"),
        blocks(
            "<blockquote><p>— It goes?<p>— It goes.</blockquote>",
            "QUOTATION — It goes?",
            "QUOTATION — It goes."),
        blocks("<blockquote>It goes.<br><br>— Ada</blockquote>", "QUOTATION It goes. — Ada"),
        blocks(
            "<figure><img><figcaption>A <b>heron</b>.</figcaption></figure>", "CAPTION A heron."),
        blocks("<p>Photo: Ada Moss</p>", "CAPTION Photo: Ada Moss"),
        blocks("<pre><code>ebb()\n  flow()</code></pre>", "BOILERPLATE ebb() flow()"),
        blocks(
            "<table><tr><th>Day<th>High<tr><td>Monday<td>3.1 m</table>",
            "BOILERPLATE Day High Monday 3.1 m"),
        blocks(
            "<p><a href='/x'>Read our guide to the moon</a></p>",
            "BOILERPLATE Read our guide to the moon"),
        blocks("<ul><li><a href='/x'>Herons at work</a></ul>", "BOILERPLATE Herons at work"),
        blocks("<p>* * *</p>", "BOILERPLATE * * *"),
        blocks("<p>Advertisement</p>", "BOILERPLATE Advertisement"),
        blocks(
            "<div>It goes<br><br>and it comes.<p>So it is.</p>Always.</div>",
            "PARAGRAPH It goes",
            "PARAGRAPH and it comes.",
            "PARAGRAPH So it is.",
            "PARAGRAPH Always."));
  }

  private static Object[] blocks(String html, String... blocks) {
    return new Object[] {Named.of(html, html), List.of(blocks)};
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><h2>Key points</h2></div><div><ul><li>%s</li></ul></div>",
        "<aside><b>At a glance:</b><ul><li>%s</li></ul></aside>",
        "<div class='promo'><p>In brief</p><ul><li>%s</li></ul></div>",
        "<div class='tldr'><p>TL;DR</p><p>%s</p></div>"
      })
  void findsTheKeyPointsWhereverTheyStand(String html) throws Exception {
    Article article = read("<h1>Ebb</h1>" + html.formatted("It comes back.") + p(REST));

    assertThat(article.keyPoints()).containsExactly("It comes back.");
    assertThat(article.passages()).extracting(Passage::text).containsExactly(REST);
  }

  @Test
  void takesNoListOfLinksForKeyPoints() throws Exception {
    assertThat(read("<h1>Ebb</h1><p>Highlights</p><ul><li><a href='/x'>A</a></ul>" + p(REST)))
        .extracting(Article::keyPoints)
        .isEqualTo(List.of());
  }

  @ParameterizedTest
  @MethodSource("titles")
  void findsTheTitle(String head, String body, String title) throws Exception {
    assertThat(new HtmlReader().read(head + "<body>" + body + p(REST)).title()).isEqualTo(title);
  }

  static Stream<Object[]> titles() {
    String site = "<h1><a href='/'>The Post</a></h1>";
    return Stream.of(
        new Object[] {"<title>Ebb | The Post</title>", site + "<h2>Ebb</h2>", "Ebb"},
        new Object[] {"<title>The Post: Ebb</title>", site + "<h2>Ebb</h2>", "Ebb"},
        new Object[] {"<title>x</title>", site + "<main><h1>Ebb</h1></main>", "Ebb"},
        new Object[] {"<meta property=og:title content='Ebb'>", "<h3>x</h3><h2>Ebb</h2>", "Ebb"},
        new Object[] {"<meta property=og:title content='Ebb'>", "<div>Ebb</div>", "Ebb"},
        new Object[] {"<meta property=og:title content='Ebb &amp; flow'>", "", "Ebb & flow"},
        new Object[] {"<title>Ebb - The Post</title>", "", "Ebb"},
        new Object[] {"", "<h1>Ebb</h1>", "Ebb"},
        new Object[] {
          "", "", "The moon pulls the water up the beach twice a day, and twice a day it lets go…"
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>By Ada Moss",
        "<p>By <a rel=author href=/a>Ada Moss</a>, who fishes",
        "<div><span class=byline>Ada Moss</span> <span>4 min read</span></div>",
        "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":[{\"name\":\"Ada"
            + " Moss\"}]}</script>",
        "<script"
            + " type=application/ld+json>{\"@graph\":[{\"@type\":[\"BlogPosting\"],\"author\":\"Ada"
            + " Moss\"}]}</script>",
        "<meta name=author content='By Ada Moss'>",
        "<meta name=author content='https://example.org/a'><meta name=author content='Ada Moss'>"
      })
  void findsTheAuthor(String html) throws Exception {
    assertThat(read("<h1>Ebb</h1>" + html + p(REST)).metadata().byline()).contains("Ada Moss");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>3 May 2024</p>",
        "<p>Published <time datetime='2024-05-02T23:30:00Z'>3 May 2024</time></p>",
        "<p class=meta><time class=updated datetime='2025-01-01'>today</time>"
            + " <time datetime='2024-05-03T10:00'>long ago</time></p>",
        "<div class=meta><span>London</span> <span>3 May 2024</span></div>",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":"
            + "\"2024-05-03 08:00\"}</script>",
        "<meta property='article:published_time' content='2024-05-03T08:00:00+01:00'>",
        "<meta itemprop=datePublished content='2024/5/3'>"
      })
  void findsTheDay(String html) throws Exception {
    assertThat(read("<h1>Ebb</h1>" + html + p(REST)).metadata().published())
        .hasToString("Optional[2024-05-03]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<link rel=canonical href='https://example.org/ebb'><meta property=og:url content='x'>",
        "<meta property=og:url content='https://example.org/ebb'>",
        "<script"
            + " type=application/ld+json>{\"@type\":\"Article\",\"url\":\"https://example.org/ebb\"}"
            + "</script>",
        "<!-- saved from url=(0023)https://example.org/ebb -->"
      })
  void findsTheAddress(String html) throws Exception {
    assertThat(read(html + p(REST)).metadata().source())
        .hasToString("Optional[https://example.org/ebb]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Ebb</h1><p class=standfirst>%s</p><p>By Ada Moss",
        "<h1>Ebb</h1><h2>%s</h2><p>By Ada Moss",
        "<header><h1>Ebb</h1><p>%s</p></header>",
        "<div class=hero-banner><h1>Ebb</h1><div>%s</div></div>",
        "<meta property=og:description content='%s'><h1>Ebb</h1>"
      })
  void findsTheDek(String html) throws Exception {
    Article article = read(html.formatted("Why it goes, and why it comes.") + p(REST));

    assertThat(article.metadata().dek()).contains("Why it goes, and why it comes.");
    assertThat(article.passages()).extracting(Passage::text).containsExactly(REST);
  }

  @Test
  void takesNoBeginningOfTheTextForADek() throws Exception {
    String start = REST.substring(0, 89);

    assertThat(
            read("<meta property=og:description content='" + start + "'>" + p(REST))
                .metadata()
                .dek())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html><body></body></html>",
        "<div id=root></div><noscript><p>You need to enable JavaScript to run this app.</noscript>",
        "<h1>Just a moment…</h1><p>Checking if the connection is secure.",
        "<h1>Ebb</h1><p>The moon pulls the water up the beach…<p>Subscribe to continue reading",
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

  private static Article read(String body) throws UnreadableArticleException {
    return new HtmlReader().read("<!DOCTYPE html>" + body);
  }

  /// The first passage of a page that begins with such a paragraph.
  private static String first(String html) throws UnreadableArticleException {
    return read("<h1>Ebb</h1>" + p(html) + p(REST)).passages().getFirst().text();
  }

  private static String p(String text) {
    return "<p>" + text + "</p>";
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = HtmlReaderTest.class.getResourceAsStream("pages-html/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
