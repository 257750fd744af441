package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.sandbox.Permission;
import io.github.pullquote.sandbox.SandboxExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `/ask` where the article has the answer.
class FoundAnswerTest {
  private static final String MIDWIFE = "What happened to the midwife in 2014?";

  private static final String REPAIRS = "Who is Captain Osei and who repairs the engine?";

  @RegisterExtension final BotExtension bot = new BotExtension(Articles.ferry());

  @Test
  void everybodySeesTheQuestionAndTheMarkedPassage() {
    Shown card = bot.ask("Ben", MIDWIFE);

    assertThat(card.isPrivate()).isFalse();
    assertThat(bot.seen("Cleo", "general")).containsExactly(card);
    assertThat(card.texts())
        .containsExactly(
            "**" + MIDWIFE + "**",
            "> **In the winter of 2014 a midwife came running down the path at midnight.** The"
                + " captain started the engine again. The child was born on the water, and they"
                + " named her Lunden.",
            "**¶4.1** · Why the ferry waits");
    assertThat(card.buttons())
        .containsExactly("Context", "Remove", "Open the article", "👍 Helpful", "👎 Not helpful");
  }

  @Test
  void theLinkScrollsToTheQuotedSentence() {
    assertThat(bot.ask("Ben", MIDWIFE).link("Open the article"))
        .isEqualTo(
            "https://example.org/essays/the-ferry-that-waits"
                + "#:~:text=In%20the%20winter%20of%202014%20a%20midwife%20came");
  }

  @Test
  void thePrivateAnswerIsForTheAskerAloneAndCanBeShared() {
    Shown card = bot.use("Ben", "general", "ask", Map.of("question", MIDWIFE, "private", true));

    assertThat(card.isPrivate()).isTrue();
    assertThat(card.buttons()).contains("Share").doesNotContain("Remove");
    assertThat(bot.seen("Cleo", "general")).isEmpty();
  }

  @Test
  void contextWidensTheCardAndBringsItBack() {
    Shown close = bot.ask("Ben", MIDWIFE);

    Shown wide = bot.press("Ben", close, "Context");
    assertThat(wide.text()).contains("-# ¶3", "A clock never missed anyone", "-# ¶5");
    assertThat(wide.buttons()).contains("Less context");

    Shown again = bot.press("Ben", wide, "Less context");
    assertThat(again.texts()).isEqualTo(close.texts());
    assertThat(again.buttons()).isEqualTo(close.buttons());
    assertThat(bot.seen("Ben", "general")).hasSize(1);
  }

  @Test
  void nextBestWalksThroughThePassagesAndBackToTheBest() {
    Shown best = bot.ask("Ben", REPAIRS);

    Shown second = bot.press("Ben", best, "Next best");
    assertThat(second.text()).contains("2 of 3").doesNotContain("¶5");
    Shown third = bot.press("Ben", second, "Next best");
    assertThat(third.text()).contains("3 of 3");
    assertThat(third.buttons()).contains("Back to the best");

    assertThat(bot.press("Ben", third, "Back to the best").texts()).isEqualTo(best.texts());
  }

  @Test
  void aPressByAnotherReaderAnswersThemAloneAndLeavesTheCard() {
    Shown card = bot.ask("Ben", REPAIRS);

    Shown own = bot.press("Cleo", card, "Next best");

    assertThat(own.isPrivate()).isTrue();
    assertThat(own.text()).contains("2 of 3");
    assertThat(own.buttons()).contains("Share");
    assertThat(bot.seen("Ben", "general")).containsExactly(card);
    assertThat(bot.press("Cleo", own, "Next best").text()).contains("3 of 3");
  }

  @Test
  void theAskerRemovesTheAnswer() {
    remove("Ben", bot.ask("Ben", MIDWIFE));
  }

  @Test
  void aModeratorRemovesTheAnswer() {
    bot.sandbox().world().allow("general", "Cleo", Permission.MANAGE_MESSAGES);

    remove("Cleo", bot.ask("Ben", MIDWIFE));
  }

  private void remove(String user, Shown card) {
    bot.as(user).press(card.message(), card.id("Remove"));

    bot.sandbox().awaitMessages("general", List::isEmpty, SandboxExtension.PATIENCE);
  }

  @Test
  void anotherReaderCanNotRemoveTheAnswer() {
    Shown card = bot.ask("Ben", MIDWIFE);

    Shown refusal = bot.press("Cleo", card, "Remove");

    assertThat(refusal.isPrivate()).isTrue();
    assertThat(refusal.text()).startsWith("Only the one who asked");
    assertThat(bot.seen("Ben", "general")).containsExactly(card);
  }

  @Test
  void anAnswerInDirectMessagesWorksToo() {
    Shown card = bot.use("Ben", bot.as("Ben").direct(), "ask", Map.of("question", REPAIRS));

    assertThat(card.text()).contains("1 of 3");
    assertThat(bot.press("Ben", card, "Next best").text()).contains("2 of 3");
  }
}
