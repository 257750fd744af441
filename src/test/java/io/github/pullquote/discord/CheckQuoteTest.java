package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.sandbox.InteractionResponse;
import io.github.pullquote.sandbox.SandboxExtension;
import io.github.pullquote.sandbox.SandboxInteraction;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `/check`, and `Check quote` on a message.
class CheckQuoteTest {
  private static final String BELL = "she rang the bell all the way across";

  @RegisterExtension
  final BotExtension bot = new BotExtension(Articles.ferry(), Articles.orchard());

  private Shown check(String quote) {
    return bot.use("Ben", "general", "check", Map.of("quote", quote));
  }

  private Shown checkMessage(JsonNode message) {
    return BotExtension.answer(bot.as("Ben").messageCommand(message, "Check quote"));
  }

  private Shown checkMessage(String text) {
    return checkMessage(bot.as("Cleo").send("general", text));
  }

  @Test
  void anExactQuotationIsShownInItsPassage() {
    Shown card = check(BELL);

    assertThat(card.isPrivate()).isTrue();
    assertThat(card.texts().getFirst())
        .isEqualTo("**Exact.** The article’s own words, ¶2.3.\n-# Checked: “" + BELL + "”");
    assertThat(card.texts().get(1)).contains("**On her first day the fog was so thick");
    assertThat(card.texts().getLast()).startsWith("**¶2.3** · *The Ferry That Waits*");
    assertThat(card.link("Open the article")).contains("#:~:text=On%20her%20first%20day");
  }

  @Test
  void anExactOneCanBeSharedWithWhatItSays() {
    Shown shared = bot.share("Ben", check(BELL));

    assertThat(shared.text()).contains("Shared by", "**Exact.**", BELL, "¶2.3");
    assertThat(bot.seen("Cleo", "general")).containsExactly(shared);
  }

  @Test
  void whatItSaysStaysWhileOneLooksAround() {
    Shown wide = bot.press("Ben", check(BELL), "Context");

    assertThat(wide.texts().getFirst()).startsWith("**Exact.**");
    assertThat(wide.text()).contains("-# ¶1", "-# ¶3");
  }

  @Test
  void anAlteredQuotationStandsBesideTheArticles() {
    Shown card = check("Nobody was killed that night");

    assertThat(card.isPrivate()).isTrue();
    assertThat(card.texts())
        .containsExactly(
            "**Altered.** Not quite the article’s words.\n"
                + "-# Claimed\n“Nobody was ~~killed~~ that night”",
            "-# The article",
            "> Nobody was **hurt** that night",
            "**¶1.3** · *The Ferry That Waits*",
            "Instead of ‘killed’ the article has ‘hurt’");
    assertThat(card.buttons()).containsExactly("Read on from ¶1.3", "Open the article");
    assertThat(bot.press("Ben", card, "Read on from ¶1.3").text())
        .contains("Nobody was hurt that night.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody was not hurt that night.",
        "The child was not born on the water",
        "The diesel engine isn’t older than its captain."
      })
  void aNegationIsNeverExact(String quote) {
    assertThat(check(quote).text()).startsWith("**Altered.**");
  }

  @Test
  void anAbsentQuotationIsSaidNotToBeThere() {
    Shown card = check("A zeppelin never missed the hospital by so much");

    assertThat(card.isPrivate()).isTrue();
    assertThat(card.text()).contains("**In none of the articles.**", "-# Only near", "¶3.3");
    assertThat(check("Zeppelins hum").text()).contains("No sentence shares a telling word");
  }

  @Test
  void oneArticleAloneIsAsked() {
    Map<String, ?> options = Map.of("quote", BELL, "article", "orchard");

    assertThat(bot.use("Ben", "general", "check", options).text())
        .startsWith("**Not in** *An Orchard on the Roof*");
    assertThat(bot.use("Ben", "general", "check", Map.of("quote", BELL, "article", "moon")).text())
        .contains("Which article do you mean");
    assertThat(bot.type("Ben", "check", "article", Map.of("quote", BELL, "article", "or")))
        .extracting(BotExtension.Choice::name)
        .containsExactly("An Orchard on the Roof");
  }

  @Test
  void theAuthorsListIsTheArticlesToo() {
    Shown card = check("Captain Osei repairs the engine himself");

    assertThat(card.text()).contains("**Exact.**", "**The author’s list of key points**, number 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"…", "!!!", "**", "<@1>"})
  void whatHoldsNoWordIsToldSo(String quote) {
    assertThat(check(quote).text()).startsWith("There is no word in this");
  }

  @Test
  void aQuotationOfFourThousandCharactersIsAnswered() {
    assertThat(check("the ferry waits ".repeat(249)).text()).hasSizeLessThan(4_000);
    assertThat(check("*_~`|".repeat(799) + " oar").text()).hasSizeLessThan(4_000);
  }

  @Test
  void claimedWordsAreShownAsTheyAre() {
    Shown card = check("Nobody was [hurt](http://x.example) that @everyone <@&42> ||night|| > x");

    assertThat(card.pings()).isEmpty();
    assertThat(card.text()).doesNotContain("http", "||").contains("@~~everyone~~");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lovely: “she rang the bell all the way across”",
        "Lovely: \"she rang the bell all the way across\", isn't it?",
        "Er sagt: „She rang the bell all the way across“",
        "Elle dit « she rang the bell all the way across »",
        "As it says:\n> she **rang** the bell all the way across\nLovely.",
        ">>> she rang the bell\nall the way across",
        "She rang the bell all the way across",
        "She *rang* the [bell](https://example.org) all the way __across__"
      })
  void theQuotationIsTakenOutOfAMessage(String message) {
    assertThat(checkMessage(message).text())
        .startsWith("**Exact.** The article’s own words, ¶2.3.");
  }

  @Test
  void theCardLeadsBackToTheMessage() {
    JsonNode message = bot.as("Cleo").send("general", "“" + BELL + "”");

    Shown card = checkMessage(message);

    assertThat(card.isPrivate()).isTrue();
    assertThat(card.text())
        .containsPattern(
            "From \\[this message]\\(https://discord.com/channels/\\d+/\\d+/%s\\)"
                .formatted(message.path("id").asText()));
  }

  @Test
  void severalQuotationsOfAMessageAreEachChecked() {
    Shown card =
        checkMessage(
            "It says “%s” and “Nobody was killed that night”, but also “Zeppelins hum at night”."
                .formatted(BELL));

    assertThat(card.text())
        .contains("**Exact.**", "**Altered.**", "**In none of the articles.**")
        .contains("From [this message]");
    assertThat(card.isPrivate()).isTrue();
  }

  @Test
  void moreThanFiveAreSaidToBeMore() {
    Shown card = checkMessage("“nobody was hurt” ".repeat(7));

    assertThat(card.text()).contains("Only the first 5 quotations are checked; there are 2 more.");
  }

  @Test
  void singleWordsBetweenMarksAreNoQuotationsBesideLongerOnes() {
    assertThat(checkMessage("The “famous” line is “%s”".formatted(BELL)).text())
        .startsWith("**Exact.**");
  }

  @Test
  void aCardOfTheBotIsCheckedByWhatItQuotes() {
    Shown answer = bot.ask("Ben", "Who repairs the engine?");

    assertThat(checkMessage(answer.message()).text())
        .startsWith("**Exact.** ")
        .contains("words, ¶5.");
  }

  @Test
  void theKeyPointsThatTheBotPostedAreEachChecked() {
    Shown points = bot.use("Ben", "general", "keypoints", Map.of("count", 2));

    assertThat(checkMessage(points.message()).text())
        .contains("**The author’s list of key points**, number 1", "number 2");
  }

  @Test
  void aMessageWithoutWordsIsToldSo() {
    String file = bot.as("Cleo").upload("a.png", "image/png", new byte[] {1});
    JsonNode message = bot.as("Cleo").send("general", "", file);

    assertThat(checkMessage(message).text()).startsWith("There is no text in that message");
    assertThat(BotExtension.answer(bot.as("Ben").messageCommand(message, "Ask the article")).text())
        .startsWith("There is no text in that message");
  }

  @Test
  void directMessagesAreCheckedToo() {
    JsonNode message = bot.as("Ben").send(bot.as("Ben").direct(), BELL);
    bot.replyTo(message);

    assertThat(checkMessage(message).text()).startsWith("**Exact.**");
  }

  @Test
  void aMessageIsAskedAndTheAnswerLeadsBackToIt() {
    JsonNode message = bot.as("Cleo").send("general", "I wonder **who repairs the engine**?");

    Shown answer = BotExtension.answer(bot.as("Ben").messageCommand(message, "Ask the article"));

    assertThat(answer.isPrivate()).isTrue();
    assertThat(answer.texts().getFirst())
        .startsWith("**I wonder who repairs the engine?**\n-# Asked in [this message](https://")
        .endsWith(message.path("id").asText() + ")");
    assertThat(answer.text()).contains("¶5.1");
    assertThat(bot.share("Ben", answer).text()).contains("[this message]", "¶5.1");
  }

  @Test
  void whatTheArticleDoesNotCoverIsSaidOfAMessageToo() {
    JsonNode message = bot.as("Cleo").send("general", "Does the captain own a zeppelin?");

    Shown answer = BotExtension.answer(bot.as("Ben").messageCommand(message, "Ask the article"));

    assertThat(answer.text()).contains("*zeppelin*", "[this message]");
  }

  @Test
  void aMessageThatIsDeletedMeanwhileIsAnsweredAllTheSame() {
    JsonNode message = bot.as("Cleo").send("general", BELL);
    SandboxInteraction interaction = bot.as("Ben").messageCommand(message, "Check quote");
    bot.as("Cleo").delete(message);

    assertThat(interaction.await(SandboxExtension.PATIENCE))
        .isNotInstanceOf(InteractionResponse.Failed.class);
  }
}
