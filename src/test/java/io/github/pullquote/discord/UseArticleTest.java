package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `/article use`: a channel asks one article.
class UseArticleTest {
  private static final String BEES = "Who complained about the bees?";
  private static final String ENGINE = "Who repairs the engine?";

  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.ferry());

  private final Host ada = Host.ada(bot);

  @BeforeEach
  void give() {
    ada.holds(Articles.orchard());
    bot.sandbox().world().addThread("general", "Ben", "Chapter one");
  }

  private Shown bind(String title) {
    return ada.article("use", Map.of("article", title));
  }

  private Shown ask(String channel, String question) {
    return bot.use("Ben", channel, "ask", Map.of("question", question));
  }

  @Test
  void questionsInTheChannelAndItsThreadsGoToThatArticleAlone() {
    Shown bound = bind("orchard");

    assertThat(bound.isPrivate()).isTrue();
    assertThat(bound.text())
        .startsWith("**Bound:** questions in <#")
        .contains("> and its threads now go to *An Orchard on the Roof* alone.");
    assertThat(ask("general", BEES).text()).contains("honey");
    assertThat(ask("general", ENGINE).text()).doesNotContain("scrapyard");
    assertThat(ask("Chapter one", ENGINE).text()).doesNotContain("scrapyard");
    assertThat(ask("book-club", ENGINE).text()).contains("scrapyard");
  }

  @Test
  void theOptionChoosesAnother() {
    bind("orchard");

    assertThat(
            bot.use("Ben", "general", "ask", Map.of("question", ENGINE, "article", "ferry")).text())
        .contains("scrapyard");
  }

  @Test
  void everyOtherWayOfAskingGoesToItToo() {
    bind("ferry");

    assertThat(bot.use("Ben", "general", "outline", Map.of()).text())
        .contains("The Ferry That Waits");
    assertThat(bot.use("Ben", "Chapter one", "outline", Map.of()).text())
        .contains("The Ferry That Waits");
    assertThat(bot.use("Ben", "book-club", "outline", Map.of()).text())
        .contains("An Orchard on the Roof");
    assertThat(bot.use("Ben", "general", "keypoints", Map.of()).text()).contains("Captain Osei");
    assertThat(bot.use("Ben", "general", "cite", Map.of("reference", "¶5")).text())
        .contains("scrapyard");
    assertThat(bot.write("Ben", "general", bot.mention() + " " + BEES).text())
        .doesNotContain("honey");
    assertThat(bot.write("Ben", "Chapter one", bot.mention() + " [¶5.1]").text())
        .contains("scrapyard");
    assertThat(bot.type("Ben", "ask", "question", Map.of("question", "bees and honey")))
        .noneMatch(it -> it.name().contains("honey"));
  }

  @Test
  void aThreadIsBoundForItself() {
    bind("orchard");
    Shown bound =
        bot.use("Ada", "Chapter one", "article use", Map.of("article", "The Ferry That Waits"));

    assertThat(bound.text()).doesNotContain("threads");
    assertThat(ask("Chapter one", ENGINE).text()).contains("scrapyard");
    assertThat(ask("general", ENGINE).text()).doesNotContain("scrapyard");
  }

  @Test
  void aThreadThatIsUnboundGoesWithItsChannel() {
    bind("orchard");
    bot.use("Ada", "Chapter one", "article use", Map.of("article", "The Ferry That Waits"));

    Shown unbound = bot.use("Ada", "Chapter one", "article use", Map.of());

    assertThat(unbound.text())
        .contains("> goes with <#", "where questions go to *An Orchard on the Roof* alone");
    assertThat(ask("Chapter one", ENGINE).text()).doesNotContain("scrapyard");
  }

  @Test
  void aChannelThatIsUnboundAsksAllAgain() {
    bind("orchard");

    assertThat(ada.article("use", Map.of()).text())
        .startsWith("**Unbound:** questions in <#")
        .contains("not to *An Orchard on the Roof* alone");
    assertThat(ask("general", ENGINE).text()).contains("scrapyard");
    assertThat(ada.article("use", Map.of()).text()).startsWith("Nothing changed: <#");
  }

  @Test
  void theArticleThatComesWithTheBotCanBeBound() throws Exception {
    bind("ferry");

    assertThat(ask("general", BEES).text()).doesNotContain("honey");
    bot.restart(Articles.ferry());
    assertThat(ask("general", BEES).text()).doesNotContain("honey");
    assertThat(ask("general", ENGINE).text()).contains("scrapyard");
    assertThat(bot.use("Ben", "general", "articles", Map.of()).text())
        .containsPattern("\\*\\*The Ferry That Waits\\*\\*.* · <#\\d+>");
  }

  @Test
  void aServerWithoutArticlesOfItsOwnCanBindToo() throws Exception {
    ada.article("remove", Map.of("article", "orchard"));
    bot.restart(Articles.ferry(), Articles.orchard());

    bind("The Ferry That Waits");

    assertThat(ask("general", BEES).text()).doesNotContain("honey");
    assertThat(ask("book-club", BEES).text()).contains("honey");
  }

  @Test
  void aNamesakeOfTheOperatorsArticleIsAnotherOne() {
    bind("The Ferry That Waits");
    Shown old = ask("general", ENGINE);
    ada.holds(Articles.of("# The Ferry That Waits\n\nA poem about rain on a deck."));

    assertThat(ask("general", ENGINE).text()).contains("scrapyard");
    assertThat(bot.press("Ben", old, "Context").text()).contains("scrapyard");
  }

  @Test
  void theBindingGoesWithTheArticleAndComesBackWithIt() {
    bind("orchard");
    Shown removed = ada.article("remove", Map.of("article", "orchard"));

    assertThat(ask("general", ENGINE).text()).contains("scrapyard");
    assertThat(ada.press(removed, "Undo").text()).contains("are again");
    assertThat(ask("general", ENGINE).text()).doesNotContain("scrapyard");
  }

  @Test
  void anArticleThatIsNotKnownIsNotBound() {
    assertThat(bind("The Moon").text()).startsWith("Which article do you mean by “The Moon”?");
    assertThat(ask("general", ENGINE).text()).contains("scrapyard");
  }
}
