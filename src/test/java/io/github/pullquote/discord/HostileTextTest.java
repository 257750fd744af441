package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever people write is shown as it is, pings nobody and breaks nothing.
class HostileTextTest {
  private static final String ODDITIES =
      "captain **x** [a](http://b.example) > # - ~~s~~ ||t|| `c` _u_ <:e:1> <t:0> @everyone <@&1>"
          + " <@1> @here";

  @RegisterExtension final BotExtension bot = new BotExtension(Articles.ferry());

  @Test
  void aQuestionIsShownAsItWasWritten() {
    Shown card = bot.ask("Ada", ODDITIES);

    assertThat(card.texts().getFirst())
        .isEqualTo(
            "**captain \\*\\*x\\*\\* \\[a\\]\\(http\\://b.example\\) \\> # - \\~\\~s\\~\\~"
                + " \\|\\|t\\|\\| \\`c\\` \\_u\\_ \\<\\:e\\:1\\> \\<t\\:0\\> @everyone \\<@&1\\>"
                + " \\<@1\\> @here**");
    assertThat(card.pings()).isEmpty();
  }

  @Test
  void nobodyIsPingedByAPublicAnswerEitherThatNamesThem() {
    Shown card =
        bot.ask("Ada", "@everyone <@" + bot.as("Ben").user().id() + "> who repairs the engine?");

    assertThat(card.isPrivate()).isFalse();
    assertThat(card.pings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title:( AND *",
        "\"unclosed phrase",
        "captain~ OR [a TO z] ^5 +ferry -boat && !x",
        "\\",
        "passage:*:*",
        "a/b/c ${jndi:x} %s %n {}",
        "engine\n\nrepairs\tbolt",
        "\uD83D engine \uDC00",
        "engine \u202Eenigne\u202C?"
      })
  void queryLanguageIsOnlyText(String question) {
    assertThat(bot.ask("Ben", question).text()).isNotBlank();
  }

  @Test
  void whatDiscordWritesForAMentionIsNoWordOfTheQuestion() {
    String ben = bot.as("Ben").user().id();

    Shown card = bot.ask("Ada", "<@" + ben + "> <#" + ben + "> <:oar:" + ben + "> zeppelin?");

    assertThat(card.text()).contains("This word never occurs in it: *zeppelin*");
  }

  @Test
  void sixThousandCharactersAreAskedByTheirFirst() {
    Shown card = bot.ask("Ben", "Who repairs the engine? " + "x*_".repeat(1_990));

    assertThat(card.texts().getFirst())
        .startsWith("**Who repairs the engine?")
        .hasSizeLessThan(310);
  }

  @Test
  void sixThousandLettersWithoutASpaceAreAskedToo() {
    assertThat(bot.ask("Ben", "🛶".repeat(3_000)).text()).contains("🛶…**", "There is no word");
    assertThat(bot.ask("Ben", "z".repeat(6_000)).text()).contains("doesn’t answer");
  }

  @Test
  void anArticleThatFormatsAndPingsIsOnlyQuoted() throws Exception {
    bot.restart(Articles.hostile());

    Shown answer = bot.ask("Ada", "Where does the lantern hang?");
    assertThat(answer.text())
        .contains("\\*\\*lantern\\*\\*", "Call @everyone, \\<@&42\\> and \\|\\|nobody\\|\\|")
        .contains("\\# Loud", "@here");
    Shown list = bot.ask("Ada", "What starts about the kettle?");
    assertThat(list.text()).contains("> 1\\. A second \\~\\~paragraph");
    assertThat(bot.use("Ada", "general", "outline", Map.of()).text())
        .startsWith("### Read \\*\\*this\\*\\* \\[now\\]\\(http\\://example.org\\) @everyone");
    assertThat(bot.use("Ada", "general", "help", Map.of()).text()).contains("\\*\\*this\\*\\*");
    assertThat(bot.use("Ada", "general", "keypoints", Map.of()).text()).contains("\\*\\*this");
    assertThat(bot.type("Ada", "ask", "question", Map.of("question", "lantern"))).isNotEmpty();
    assertThat(bot.write("Ada", "general", bot.mention() + " where hangs the lantern?").text())
        .contains("lantern");
  }

  @Test
  void anArticleOfVeryLongSentencesIsCutVisibly() throws Exception {
    bot.restart(Articles.longWinded());

    Shown found = bot.ask("Ben", "What did the heir count?");
    assertThat(found.text()).contains("> Then the heir counted", "\\[…\\]");
    Shown wide = bot.press("Ben", found, "Context");
    assertThat(wide.text()).contains("Barrel 150").hasSizeLessThan(4_000);

    Shown cited = bot.use("Ben", "general", "cite", Map.of("reference", "¶2"));
    assertThat(cited.text()).contains("> Barrel 1 of").endsWith("**¶2**");
    assertThat(bot.press("Ben", cited, cited.buttons().getFirst()).text())
        .startsWith("### The Counting");
    assertThat(bot.press("Ben", cited, "Context").text()).hasSizeLessThan(4_000);
    assertThat(bot.use("Ben", "general", "cite", Map.of("reference", "¶2.3-149")).text())
        .contains("Barrel 3 of");
  }
}
