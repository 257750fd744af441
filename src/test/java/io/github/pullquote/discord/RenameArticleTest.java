package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.sandbox.InteractionResponse.Modal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `/article rename`.
class RenameArticleTest {
  private static final String BEES = "Who complained about the bees?";

  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.ferry());

  private final Host ada = Host.ada(bot);

  @BeforeEach
  void give() {
    ada.holds(Articles.orchard());
  }

  private Modal form() {
    return ada.form("rename", Map.of("article", "orchard"));
  }

  @Test
  void theFormHoldsTheTitleAsItIs() {
    assertThat(form().modal().toString()).contains("An Orchard on the Roof");
  }

  @Test
  void answersHaveTheNewTitleAndOldCardsWork() {
    Shown old = bot.ask("Ben", BEES);
    ada.article("use", Map.of("article", "orchard"));

    Shown renamed = ada.fill(form(), Map.of("title", " Apples | and @everyone "));

    assertThat(renamed.isPrivate()).isTrue();
    assertThat(renamed.text())
        .startsWith(
            "**Renamed:** *An Orchard on the Roof* is now *Apples \\| and @everyone*. Its"
                + " citations stay");
    assertThat(bot.press("Ben", old, "Context").text())
        .contains("*Apples \\| and @everyone*", "Bees came in the second summer");
    assertThat(bot.ask("Ben", BEES).text()).contains("**¶2.2**", "*Apples \\| and @everyone*");
    assertThat(bot.use("Ben", "general", "articles", Map.of()).text())
        .contains("**Apples \\| and @everyone**", "<#")
        .doesNotContain("Orchard");
  }

  @Test
  void aTitleOfBlanksLeavesTheOldOne() {
    assertThat(ada.fill(form(), Map.of("title", "   ")).text())
        .isEqualTo("A title needs at least one word, so the old one stays.");
    assertThat(ada.titles()).containsExactly("An Orchard on the Roof");
  }

  @Test
  void anArticleThatIsRemovedMeanwhileIsNotRenamed() {
    Modal form = form();
    ada.article("remove", Map.of("article", "orchard"));

    assertThat(ada.fill(form, Map.of("title", "Apples")).text())
        .startsWith("That article isn’t in this server’s library any more.");
  }

  @Test
  void whatComesWithTheBotKeepsItsTitle() {
    assertThat(ada.article("rename", Map.of("article", "ferry")).text())
        .startsWith("*The Ferry That Waits* comes with the bot");
  }

  @Test
  void theFormIsSentAfterARestart() throws Exception {
    Modal form = form();
    bot.restart(Articles.ferry());

    assertThat(ada.fill(form, Map.of("title", "Apples")).text()).contains("is now *Apples*");
    assertThat(bot.ask("Ben", BEES).text()).contains("*Apples*");
  }
}
