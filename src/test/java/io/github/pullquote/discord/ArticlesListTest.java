package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `/articles` and `/article info`.
class ArticlesListTest {
  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.ferry());

  private final Host ada = Host.ada(bot);

  private Shown list(String user, String channel) {
    return bot.use(user, channel, "articles", Map.of());
  }

  @Test
  void everybodySeesWhichArticlesThereAre() {
    ada.holds(Articles.orchard());
    ada.article("use", Map.of("article", "orchard"));
    String general = bot.sandbox().world().channel("general").id();

    Shown list = list("Ben", "book-club");

    assertThat(list.isPrivate()).isTrue();
    assertThat(list.texts())
        .containsExactly(
            "### 2 articles to ask about",
            """
            - **An Orchard on the Roof** · Teo Brandt · ¶1–2 · <#%s>
            - **The Ferry That Waits** · Mira Solberg · ¶1–6 · comes with the bot\
            """
                .formatted(general));
  }

  @Test
  void aServerWithoutArticlesOfItsOwnHasTheOperators() {
    assertThat(list("Ben", "general").text()).contains("1 article", "**The Ferry That Waits**");
  }

  @Test
  void directMessagesHaveTheOperatorsAlone() {
    ada.holds(Articles.orchard());

    assertThat(list("Ada", bot.as("Ada").direct()).text())
        .contains("The Ferry That Waits")
        .doesNotContain("Orchard");
  }

  @Test
  void anotherServerHasNoneOfThem() {
    Host there = Host.elsewhere(bot, "elsewhere");
    ada.holds(Articles.orchard());

    assertThat(list(there.user(), there.channel()).text()).doesNotContain("Orchard");
    assertThat(there.use("ask", Map.of("question", "Who complained about the bees?")).text())
        .doesNotContain("honey");
  }

  @Test
  void allThatIsKnownOfAnArticleIsShownToAHost() {
    ada.holds(Articles.orchard());
    ada.article("use", Map.of("article", "orchard"));

    Shown info = ada.article("info", Map.of("article", "orchard"));

    assertThat(info.isPrivate()).isTrue();
    assertThat(info.text())
        .contains(
            "### An Orchard on the Roof",
            "Teo Brandt",
            "2 sections, 2 passages",
            "**From:** An Orchard on the Roof.txt",
            "added by <@" + ada.id() + ">",
            "**Key points by the author:** none",
            "**Asked in:** <#");
    assertThat(info.link("Open the article"))
        .isEqualTo("https://example.org/essays/an-orchard-on-the-roof");
  }

  @Test
  void theOperatorsArticleIsSaidToComeWithTheBot() {
    assertThat(ada.article("info", Map.of("article", "ferry")).text())
        .contains("it comes with the bot", "**Key points by the author:** 2");
  }
}
