package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.discord.BotExtension.Choice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Asking where there are several articles.
class SeveralArticlesTest {
  @RegisterExtension
  final BotExtension bot = new BotExtension(Articles.ferry(), Articles.orchard());

  @Test
  void theAnswerNamesItsArticle() {
    assertThat(bot.ask("Ben", "Who complained about the bees?").text())
        .contains("**¶2.2** · Bees and neighbours · *An Orchard on the Roof*");
  }

  @Test
  void oneArticleAloneIsAsked() {
    Shown card =
        bot.use(
            "Ben",
            "general",
            "ask",
            Map.of(
                "question", "Who complained about the bees?", "article", "the ferry that waits"));

    assertThat(card.text())
        .contains("The article doesn’t answer this.", "*complained*, *bees*")
        .doesNotContain("honey");
  }

  @Test
  void anUnknownArticleIsToldWhichThereAre() {
    Shown card =
        bot.use("Ben", "general", "ask", Map.of("question", "Bees?", "article", "<@1> The *moon*"));

    assertThat(card.isPrivate()).isTrue();
    assertThat(card.text())
        .contains(
            "“\\<@1\\> The \\*moon\\*”", "- The Ferry That Waits", "- An Orchard on the Roof");
  }

  @Test
  void whatNoArticleAnswersIsSaidOfAll() {
    assertThat(bot.ask("Ben", "Who paints the zeppelin on the roof?").text())
        .contains("None of the articles answers this.", "*zeppelin*");
  }

  @Test
  void articlesOfOneTitleAreToldApartByTheirFirstWords() throws Exception {
    bot.restart(Articles.ferry(), Articles.namesake());

    List<Choice> choices = bot.type("Ben", "outline", "article", Map.of("article", "ferry"));

    assertThat(choices)
        .extracting(Choice::name)
        .satisfiesExactly(
            it -> assertThat(it).startsWith("The Ferry That Waits · The ferry at Lunden"),
            it -> assertThat(it).startsWith("The Ferry That Waits · Forty apple trees"));
    assertThat(
            bot.use("Ben", "general", "outline", Map.of("article", choices.getLast().value()))
                .text())
        .contains("Bees and neighbours");
    assertThat(bot.ask("Ben", "Who complained about the bees?").text()).contains("honey", "¶2.2");
  }
}
