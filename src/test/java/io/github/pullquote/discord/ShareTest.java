package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.sandbox.Channel;
import io.github.pullquote.sandbox.Permission;
import io.github.pullquote.sandbox.SandboxExtension;
import io.github.pullquote.sandbox.SandboxInteraction;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Posting for everybody what only its asker sees.
class ShareTest {
  private static final String QUESTION = "Who is Captain Osei and who repairs the engine?";

  /// The number of the response that changes the card whose button was pressed.
  private static final int UPDATE = 7;

  @RegisterExtension final BotExtension bot = new BotExtension(Articles.ferry());

  private Shown secret() {
    return secretIn("general");
  }

  private Shown secretIn(String channel) {
    return bot.use("Ben", channel, "ask", Map.of("question", QUESTION, "private", true));
  }

  @Test
  void theAnswerIsPostedWithItsQuestionAndWhoSharedIt() {
    Shown shared = bot.share("Ben", secret());

    assertThat(shared.texts())
        .startsWith(
            "-# Shared by <@%s>".formatted(bot.as("Ben").user().id()), "**" + QUESTION + "**");
    assertThat(shared.buttons()).contains("Remove").doesNotContain("Share");
    assertThat(shared.pings()).isEmpty();
    assertThat(bot.seen("Cleo", "general")).containsExactly(shared);
  }

  @Test
  void thePrivateCardStaysWithoutTheButton() {
    Shown secret = secret();

    Shown left = bot.press("Ben", secret, "Share");

    assertThat(left.isPrivate()).isTrue();
    assertThat(left.message().path("id")).isEqualTo(secret.message().path("id"));
    assertThat(left.texts()).isEqualTo(secret.texts());
    assertThat(left.buttons())
        .containsExactly(
            "Context", "Next best", "Open the article", "👍 Helpful", "👎 Not helpful");
  }

  @Test
  void theButtonDoesNotComeBack() {
    Shown left = bot.press("Ben", secret(), "Share");

    Shown wide = bot.press("Ben", left, "Context");
    assertThat(wide.buttons()).contains("Less context").doesNotContain("Share");
    assertThat(bot.press("Ben", wide, "Next best").buttons()).doesNotContain("Share", "Remove");
  }

  @Test
  void twoPressesAtOnceShareOnce() throws Exception {
    Shown secret = secret();

    SandboxInteraction one = bot.as("Ben").press(secret.message(), secret.id("Share"));
    SandboxInteraction other = bot.as("Ben").press(secret.message(), secret.id("Share"));
    assertThat(one.await(SandboxExtension.PATIENCE)).isNotNull();
    assertThat(other.await(SandboxExtension.PATIENCE)).isNotNull();
    bot.stop();

    assertThat(bot.seen("Cleo", "general")).hasSize(1);
  }

  @Test
  void whoMayNotPostHereCanNotShare() {
    Shown secret = secret();
    bot.sandbox().world().deny("general", "Ben", Permission.SEND_MESSAGES);

    Shown refusal = bot.press("Ben", secret, "Share");

    assertThat(refusal.isPrivate()).isTrue();
    assertThat(refusal.text()).contains("you lack the permission *Send Messages*");
    assertThat(bot.seen("Cleo", "general")).isEmpty();
  }

  @Test
  void itIsPostedBesideTheVoicesOfAVoiceChannel() {
    bot.sandbox().world().addChannel("The Reading Room", Channel.Kind.VOICE, "lounge");

    bot.share("Ben", secretIn("lounge"));

    assertThat(bot.seen("Cleo", "lounge")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"CONNECT", "SEND_MESSAGES", "VIEW_CHANNEL"})
  void whereTheBotMayNotWriteItStillAnswersWhoShares(Permission lacking) {
    bot.sandbox().world().addChannel("The Reading Room", Channel.Kind.VOICE, "lounge");
    bot.sandbox().world().deny("lounge", "Pullquote", lacking);

    bot.share("Ben", secretIn("lounge"));

    assertThat(bot.seen("Cleo", "lounge")).hasSize(1);
  }

  @Test
  void whatDiscordDoesNotTakeIsSaidAndCanBeSharedLater() {
    bot.expectRefusals();
    Shown secret = secret();
    bot.sandbox()
        .onRequest(
            request -> {
              if (request.body().path("type").asInt() == UPDATE && !request.refused()) {
                bot.sandbox().faults().refuseNext(400, 200_000, "Blocked by AutoMod");
              }
            });

    bot.press("Ben", secret, "Share");

    Shown notice = bot.replyTo(secret.message());
    assertThat(notice.isPrivate()).isTrue();
    assertThat(notice.text()).startsWith("I couldn’t post in <#").contains("AutoMod");
    assertThat(bot.seen("Cleo", "general")).isEmpty();
    assertThat(bot.seen("Ben", "general").getFirst().buttons()).isEqualTo(secret.buttons());
  }
}
