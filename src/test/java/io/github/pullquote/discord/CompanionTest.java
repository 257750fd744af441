package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The article that comes with the program is there until a server has its own.
class CompanionTest {
  private static final String ENGINE = "Who repairs the engine?";

  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.ferry()).companion();

  private final Host ada = Host.ada(bot);

  private String list() {
    return bot.use("Ben", "general", "articles", Map.of()).text();
  }

  @Test
  void itGivesWayToTheFirstArticleOfAServerAndComesBackAfterTheLast() {
    assertThat(bot.ask("Ben", ENGINE).text()).contains("scrapyard");

    ada.press(ada.add("bridge.md", GlassBridge.markdown()), "Add");
    assertThat(list()).contains("The Glass Bridge").doesNotContain("Ferry");
    assertThat(bot.ask("Ben", ENGINE).text()).doesNotContain("scrapyard");
    assertThat(bot.ask("Ben", GlassBridge.QUESTION).text())
        .contains(GlassBridge.ANSWER)
        .doesNotContain("*The Glass Bridge*");

    Shown removed = ada.article("remove", Map.of("article", "The Glass Bridge"));
    assertThat(list()).contains("Ferry").doesNotContain("Bridge");
    assertThat(bot.ask("Ben", ENGINE).text()).contains("scrapyard");

    ada.press(removed, "Undo");
    assertThat(list()).contains("The Glass Bridge").doesNotContain("Ferry");
  }

  @Test
  void itStaysInDirectMessages() {
    ada.holds(Articles.orchard());

    assertThat(bot.write("Ada", bot.as("Ada").direct(), ENGINE).text()).contains("scrapyard");
  }

  @Test
  void anOldCardOfItSaysThatItIsGone() {
    Shown old = bot.ask("Ben", ENGINE);
    ada.holds(Articles.orchard());

    assertThat(bot.press("Ben", old, "Context").text())
        .startsWith("That article is no longer here");
  }

  @Test
  void whatIsBoundToItIsFreeWhileItIsAway() {
    ada.article("use", Map.of("article", "The Ferry That Waits"));
    ada.holds(Articles.orchard());

    assertThat(bot.ask("Ben", "Who complained about the bees?").text()).contains("honey");
  }
}
