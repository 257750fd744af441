package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.sandbox.RestRequest;
import io.github.pullquote.sandbox.SandboxExtension;
import io.github.pullquote.sandbox.SandboxInteraction;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The bot's life: connecting, registering its commands, restarting, stopping.
class BotLifeTest {
  private static final String QUESTION = "Who repairs the engine?";

  @RegisterExtension final BotExtension bot = new BotExtension(Articles.ferry());

  private long registrations() {
    return bot.sandbox().requests().stream().filter(it -> it.method().equals("PUT")).count();
  }

  @Test
  void theCommandsAreRegisteredOnce() throws Exception {
    assertThat(offered("Ada", "general"))
        .containsExactlyInAnyOrder(
            "ask",
            "check",
            "cite",
            "help",
            "insights",
            "keypoints",
            "outline",
            "articles",
            "article",
            "schedule",
            "settings",
            "privacy",
            "Ask the article",
            "Check quote");
    assertThat(offered("Ben", "general"))
        .containsExactlyInAnyOrder(
            "ask",
            "check",
            "cite",
            "help",
            "keypoints",
            "outline",
            "articles",
            "privacy",
            "Ask the article",
            "Check quote");
    assertThat(offered("Ada", bot.as("Ada").direct())).isEqualTo(offered("Ben", "general"));

    bot.restart(Articles.orchard());

    assertThat(registrations()).isEqualTo(1);
  }

  private List<String> offered(String user, String channel) {
    return bot.as(user).commands(channel).stream().map(it -> it.path("name").asText()).toList();
  }

  @Test
  void commandsThatChangedAreRegisteredAgain() throws Exception {
    bot.stop();
    OlderBot.registerCommand(bot.sandbox(), "quiz");

    bot.restart(Articles.ferry());

    assertThat(bot.as("Ben").commands("general"))
        .extracting(it -> it.path("name").asText())
        .contains("ask")
        .doesNotContain("quiz");
  }

  @Test
  void aMessageCommandThatIsGoneIsAnsweredKindly() {
    OlderBot.registerMessageCommand(bot.sandbox(), "Quiz me");
    JsonNode message = bot.as("Ben").send("general", "Who steers the ferry?");

    assertThat(BotExtension.answer(bot.as("Ben").messageCommand(message, "Quiz me")).text())
        .startsWith("I don’t have this command any more.");
  }

  @Test
  void aCommandThatIsGoneIsAnsweredKindly() {
    OlderBot.registerCommand(bot.sandbox(), "quiz");

    assertThat(bot.use("Ben", "general", "quiz", Map.of()).text())
        .isEqualTo("I don’t have this command any more. `/help` shows what I can do.");
  }

  @Test
  void buttonsWorkAfterARestart() throws Exception {
    Shown card = bot.ask("Ben", QUESTION);
    Shown outline = bot.use("Ben", "general", "outline", Map.of());

    bot.restart(Articles.ferry());

    assertThat(bot.press("Ben", card, "Context").text()).contains("¶4", "¶6");
    assertThat(bot.choose("Ben", outline, "3").text()).contains("### Why the ferry waits");
  }

  @Test
  void aButtonOfARevisedArticleSaysSo() throws Exception {
    Shown card = bot.ask("Ben", QUESTION);

    bot.restart(Articles.correctedFerry());

    Shown notice = bot.press("Ben", card, "Context");
    assertThat(notice.isPrivate()).isTrue();
    assertThat(notice.text()).startsWith("The text of *The Ferry That Waits* has changed since");
    bot.as("Ben").press(card.message(), card.id("Remove"));
    bot.sandbox().awaitMessages("general", it -> it.size() == 1, SandboxExtension.PATIENCE);
  }

  @Test
  void aButtonOfAnArticleThatIsGoneSaysSo() throws Exception {
    Shown card = bot.ask("Ben", QUESTION);

    bot.restart(Articles.orchard());

    assertThat(bot.press("Ben", card, "Context").text())
        .isEqualTo("That article is no longer here, so this card can’t be used any more.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v0|more|1",
        "v2|cf|1|00|",
        "x",
        "v1|cf|1|00|",
        "v1|rf||00|",
        "v1|cf|1|99|aaaaa11111:1"
      })
  void aButtonOfAnotherVersionSaysSo(String id) {
    Shown old = new Shown(OlderBot.sendButton(bot.sandbox(), "general", id));

    Shown notice = new Shown(reply(bot.as("Ben").press(old.message(), id)));

    assertThat(notice.isPrivate()).isTrue();
    assertThat(notice.text()).startsWith("This button comes from another version of me.");
  }

  private static JsonNode reply(SandboxInteraction press) {
    return press.awaitReply(SandboxExtension.PATIENCE);
  }

  @Test
  void aPlaceThatTheArticleNeverHadSaysSo() {
    Shown card = bot.ask("Ben", QUESTION);
    String forged = card.id("Context").replaceFirst(":.*", ":4.99");
    Shown old = new Shown(OlderBot.sendButton(bot.sandbox(), "general", forged));

    assertThat(new Shown(reply(bot.as("Ben").press(old.message(), forged))).text())
        .startsWith("This button comes from another version of me.");
  }

  @Test
  void theBotAnswersAgainAfterALostConnection() {
    bot.expectRefusals();
    bot.sandbox().faults().dropGateway();
    assertThat(bot.sandbox().awaitBot(SandboxExtension.PATIENCE)).isTrue();

    assertThat(bot.write("Ben", "general", bot.mention() + " " + QUESTION).text()).contains("¶5.1");
  }

  @Test
  void theHelpFitsAScreenAndNamesTheArticle() {
    Shown help = bot.use("Ben", "general", "help", Map.of());

    assertThat(help.isPrivate()).isTrue();
    assertThat(help.text())
        .contains("*The Ferry That Waits*", "/ask", "/cite")
        .contains("Try “Why the ferry waits” or “Captain Osei repairs the engine himself”.")
        .hasSizeLessThan(1_200);
  }

  @Test
  void aHiccupOfDiscordIsGotOver() {
    bot.expectRefusals();
    bot.sandbox().faults().failNext(502, 1);

    assertThat(bot.ask("Ben", QUESTION).text()).contains("¶5.1");
  }

  @Test
  void anAnswerThatDiscordDoesNotTakeDoesNotStopTheBot() {
    bot.expectRefusals();
    CompletableFuture<RestRequest> refused = new CompletableFuture<>();
    bot.sandbox()
        .onRequest(
            request -> {
              if (request.refused()) {
                refused.complete(request);
              }
            });
    bot.sandbox().faults().refuseNext(400, 50_035, "Invalid Form Body");
    bot.as("Ben").send("general", bot.mention() + " " + QUESTION);
    assertThat(refused).succeedsWithin(SandboxExtension.PATIENCE);

    assertThat(bot.ask("Ben", QUESTION).text()).contains("¶5.1");
  }

  @Test
  void aConnectionThatIsClosedForGoodEndsTheBotWithAReason() throws Exception {
    bot.expectRefusals();

    bot.sandbox().faults().closeGateway(4014);

    assertThat(bot.running().awaitEnd())
        .startsWith("Discord does not grant an intent that the bot asks for (4014).");
    assertThat(bot.running().mayStartAgain()).isFalse();
  }

  @Test
  void aBotThatWasClosedEndsWithoutAReason() throws Exception {
    Bot running = bot.running();

    bot.stop();

    assertThat(running.awaitEnd()).isEmpty();
  }

  @Test
  void theInvitationAsksForWhatTheBotNeedsAndNoMore() {
    assertThat(bot.running().inviteUrl())
        .contains("applications.commands", "permissions=309237713920");
    assertThat(bot.running().name()).isEqualTo("pullquote");
  }
}
