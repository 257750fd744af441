package io.github.pullquote.article;

import static io.github.pullquote.article.HtmlPages.REST;
import static io.github.pullquote.article.HtmlPages.p;
import static io.github.pullquote.article.HtmlPages.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is known of an article from its web page, shown or told to machines.
class HtmlMetadataTest {
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
}
