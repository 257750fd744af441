package io.github.pullquote.article;

import static io.github.pullquote.article.HtmlPages.REST;
import static io.github.pullquote.article.HtmlPages.p;
import static io.github.pullquote.article.HtmlPages.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the text of a web page is, and what each piece of it.
class HtmlTextTest {
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

  @Test
  void leavesNoRoomWhereTheNumberOfANoteStood() throws Exception {
    assertThat(first("The old <sup>[1]</sup>. And the young <sup>[2]</sup>, it says."))
        .isEqualTo("The old. And the young, it says.");
    assertThat(first("The old <sup>[1]</sup> . And <b>the young</b> , it says."))
        .isEqualTo("The old . And the young , it says.");
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

  /// The first passage of a page that begins with such a paragraph.
  private static String first(String html) throws UnreadableArticleException {
    return read("<h1>Ebb</h1>" + p(html) + p(REST)).passages().getFirst().text();
  }
}
