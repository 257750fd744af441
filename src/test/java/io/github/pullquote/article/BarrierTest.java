package io.github.pullquote.article;

import static io.github.pullquote.article.HtmlPages.REST;
import static io.github.pullquote.article.HtmlPages.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages that hold back their article, and articles that look a bit like one of them.
class BarrierTest {
  private static final String SHORT =
      "<title>Ebb | The Strand</title><article><h1>Ebb</h1>" + p(REST) + p(REST) + "</article>";

  private static void refuses(String html, String reason) {
    assertThatThrownBy(() -> new HtmlReader().read("<!DOCTYPE html>" + html))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageStartingWith(reason)
        .hasMessageMatching(".*; (check|open it in a browser).*");
  }

  private static String ldJson(String json) {
    return "<script type=application/ld+json>{\"@type\":\"NewsArticle\"," + json + "}</script>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"isAccessibleForFree\":false",
        "\"isAccessibleForFree\":\"False\"",
        "\"isAccessibleForFree\":\"http://schema.org/False\"",
        "\"isAccessibleForFree\":false,\"hasPart\":{\"isAccessibleForFree\":false,"
            + "\"cssSelector\":\".paid\"}",
        "\"isAccessibleForFree\":false,\"hasPart\":[{\"isAccessibleForFree\":false,"
            + "\"cssSelector\":\"article:matches((a+)+$)\"}]"
      })
  void aTeaserOfAPaidArticleSaysSo(String json) {
    refuses(
        SHORT + ldJson(json), "seems to show its text only to subscribers; open it in a browser");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=paywall>Subscribe to continue reading</div>",
        "<p>This post is for paid subscribers</p>",
        "<h2>Keep reading with a 7-day free trial</h2>",
        "<div><b>Log in or join to read the full story.</b></div>",
        "<p>You have reached your monthly limit of free articles. Register for more.</p>",
        "<p>To unlock the rest of this essay, become a member.</p>",
        "<meta property='article:content_tier' content='locked'>"
      })
  void aTeaserWithAnOfferSaysSo(String offer) {
    refuses(SHORT + offer, "seems to show its text only to subscribers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>404</title>",
        "<title>Page not found | The Strand</title>",
        "<title>Error 404 - Not Found</title>",
        "<title>The Strand</title><h1>Sorry, this page doesn’t exist.</h1>",
        "<title>Oops! The page you are looking for was not found</title>",
        "<title>The Strand</title><h1>We can’t find that page</h1>"
      })
  void aPageThatIsMissingSaysSo(String head) {
    refuses(head + p(REST) + p(REST), "says that there is no such page; check the address");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Just a moment...</title>",
        "<title>Attention Required! | Cloudflare</title>",
        "<title>strand.example</title><h1>Please verify you are human</h1>",
        "<title>Access denied</title>"
      })
  void aCheckOfTheReaderSaysSo(String head) {
    refuses(head + p(REST), "asks first whether its reader is human");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript>",
        "<title>Strand</title><div id=__next></div><script>start()</script><div>" + REST + "</div>",
        "<app-root></app-root>",
        "<p>JavaScript is disabled in your browser. Please turn on JavaScript to go on.</p>",
        "<p>This site requires JavaScript.</p>" + "<p>" + REST + "</p>"
      })
  void aPageThatNeedsScriptsSaysSo(String html) {
    refuses(html, "shows its text only where scripts run");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<button>Accept all</button>",
        "<a href=#>I agree</a>",
        "<input type=submit value='Reject all'>"
      })
  void aRequestForConsentSaysSo(String button) {
    refuses(
        "<title>Before you go on</title><h1>Before you go on</h1><p>We and our 812 partners store"
            + " cookies on your device, such as unique identifiers, to show you advertisements that"
            + " fit you, and to measure how well they do.</p><p>Your personal data may be used by"
            + " our vendors without your consent where they say so, and you can change your mind at"
            + " any time in the privacy settings at the foot of the page.</p>"
            + button,
        "shows a request for consent instead of a text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<form><input name=user><input type=password></form>"})
  void aLoginSaysSo(String html) {
    refuses(
        "<h1>Welcome</h1><p>Sign in with your account.</p>" + html,
        "seems to show its text only to those who sign in");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<p>Subscribe to our newsletter for more stories like this.</p>",
        "<p>Continue reading our series next week.</p>",
        "<a href=/in>Log in</a><a href=/join>Become a member</a>",
        "<form><input type=password></form>",
        "<noscript>Please enable JavaScript to view the comments.</noscript>",
        "<div id=app>Menu</div><noscript>You need to enable JavaScript to run this app.</noscript>",
        "<p>We use cookies and share personal data with partners.</p><button>Accept</button>",
        "<aside><h2>Page not found</h2></aside>",
        "<meta property='article:content_tier' content='free'>",
        "<script"
            + " type=application/ld+json>{\"@type\":\"Article\",\"isAccessibleForFree\":true}</script>",
        "<script type=application/ld+json>{\"@type\":\"Article\",\"isAccessibleForFree\":false,"
            + "\"hasPart\":{\"isAccessibleForFree\":\"False\",\"cssSelector\":\".paid\"}}</script>"
            + "<p class=paid>The boats lie on their sides until then.</p>"
      })
  void aShortArticleIsRead(String beside) throws UnreadableArticleException {
    assertThat(new HtmlReader().read("<!DOCTYPE html>" + SHORT + beside).passages())
        .extracting(Passage::text)
        .contains(REST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>404 Not Found | The Strand</title>",
        "<p>Subscribe to continue reading</p>",
        "<p>This site requires JavaScript.</p>",
        "<script"
            + " type=application/ld+json>{\"@type\":\"Article\",\"isAccessibleForFree\":false}</script>"
      })
  void aLongArticleIsReadWhateverIsBesideIt(String beside) throws UnreadableArticleException {
    assertThat(new HtmlReader().read(beside + "<h1>Ebb</h1>" + p(REST).repeat(5)).passages())
        .hasSizeGreaterThanOrEqualTo(5);
  }
}
