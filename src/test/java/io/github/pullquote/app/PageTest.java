package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.pullquote.article.ArticleFile;
import io.github.pullquote.discord.Bot;
import io.github.pullquote.discord.Connection;
import io.github.pullquote.discord.OpenHouse;
import io.github.pullquote.library.OperatorArticles;
import io.github.pullquote.sandbox.Sandbox;
import io.github.pullquote.sandbox.SandboxSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The whole product, from the keyboard of a browser to the index and back.
@Timeout(300)
class PageTest {
  private static final Path COMPANION = Path.of("config/articles/companion-men-and-closeness.md");
  private static final String ANSWER =
      "Boys lose their close friendships around the ages of sixteen to nineteen, Finkelstein"
          + " suggests, because becoming a man seems to mean giving up tenderness for"
          + " self-sufficiency.";

  @TempDir Path profile;
  @TempDir Path data;

  @BeforeEach
  void aBrowserIsNeeded() {
    assumeTrue(
        BrowserPage.browser().isPresent() && BrowserPage.chromeDriver().isPresent(),
        "The page isn't opened: there is no chromium and chromedriver on the PATH");
  }

  /// Where a picture of the page goes, if anywhere: `-Dpicture=docs/sandbox.png`.
  private static final String PICTURE = System.getProperty("picture", "");

  private interface Visit {
    void to(BrowserPage page) throws Exception;
  }

  private void visit(Visit visit) throws Exception {
    try (OpenHouse open =
            OpenHouse.in(
                data,
                new OperatorArticles(List.of(ArticleFile.read(COMPANION)), true),
                OpenHouse.settings(data),
                OpenHouse.HURRIED,
                InstantSource.system());
        Sandbox sandbox = Sandbox.start(SandboxSettings.standard());
        Bot bot =
            Bot.connect(
                new Connection.StandIn(sandbox.token(), sandbox.restUrl(), sandbox.gatewayUrl()),
                open.house());
        BrowserPage page = new BrowserPage(sandbox.pageUrl(), profile)) {
      assertThat(bot.name()).isEqualTo("pullquote");
      visit.to(page);
    }
  }

  @Test
  void aQuestionIsAnsweredWithAPassageAndItsContext() throws Exception {
    visit(
        page -> {
          page.say("/ask Why do boys lose their close friendships?");
          String answer = page.awaitMessage("¶14.1");
          assertThat(answer)
              .contains("Why do boys lose their close friendships?", ANSWER)
              .doesNotContain("Niobe Way is a professor at NYU");

          page.press("Context");
          assertThat(page.awaitMessage("Less context"))
              .contains(ANSWER, "Niobe Way is a professor at NYU");
          assertThat(page.messages()).hasSize(1);
        });
  }

  @Test
  void aPrivateAnswerIsSeenByItsAskerOnly() throws Exception {
    visit(
        page -> {
          page.say("/ask Why do boys lose their close friendships?");
          page.awaitMessage("¶14.1");
          page.say("/ask Does the author recommend a dating app?");
          page.awaitMessage("doesn’t answer this");
          assertThat(page.lastIsOnlyForYou()).isTrue();
          if (!PICTURE.isEmpty()) {
            Files.write(Path.of(PICTURE), page.picture());
          }

          page.become("ben");
          assertThat(page.awaitMessage("¶14.1")).contains(ANSWER);
          assertThat(page.messages()).hasSize(1);
          assertThat(page.lastIsOnlyForYou()).isFalse();

          page.reload();
          page.awaitActing("ben");
        });
  }

  @Test
  void aQuotationInAMessageIsCheckedFromItsMenu() throws Exception {
    visit(
        page -> {
          page.say("It says “The Still Face experiment lasted only three minutes”");
          page.awaitMessage("It says");

          page.apply("Check quote");

          assertThat(page.awaitMessage("Not quite the article"))
              .contains("Instead of ‘three’ the article has ‘two’", "¶6.3", "this message");
          assertThat(page.lastIsOnlyForYou()).isTrue();
        });
  }

  @Test
  void anOptionIsFilledInWhereItsNameIsTyped() throws Exception {
    visit(
        page -> {
          page.say("/schedule add time:9:00");
          assertThat(page.awaitMessage("one at a time")).contains("9:00").doesNotContain("time:");
        });
  }
}
