package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `/ask` where the article perhaps has the answer.
class PerhapsTest {
  private static final String CLOSEST =
      "**Perhaps:** only the closest passage. It may not answer the question.";

  private static final String NEXT =
      "**Perhaps:** only the next closest passage. It may not answer the question.";

  @RegisterExtension final BotExtension bot = new BotExtension(Articles.ferry());

  @Test
  void theAskerAloneSeesTheClosestPassageSaidToBeOnlyThat() {
    Shown card = bot.ask("Ben", Articles.PERHAPS);

    assertThat(card.isPrivate()).isTrue();
    assertThat(card.texts())
        .containsExactly(
            "**" + Articles.PERHAPS + "**",
            CLOSEST,
            "> The ferry at Lunden crosses the river eleven times a day. **It has done so since"
                + " 1931, when the old bridge fell in a flood.** Nobody was hurt that night.",
            "**¶1.2** · 1 of 3");
    assertThat(card.buttons())
        .containsExactly(
            "Context", "Next best", "Share", "Open the article", "👍 Helpful", "👎 Not helpful");
    assertThat(bot.seen("Cleo", "general")).isEmpty();
  }

  @Test
  void whoAsksForEverybodyGetsItAloneToo() {
    Shown card =
        bot.use("Ben", "general", "ask", Map.of("question", Articles.PERHAPS, "private", false));

    assertThat(card.isPrivate()).isTrue();
  }

  @Test
  void moreContextStillSaysSo() {
    Shown wide = bot.press("Ben", bot.ask("Ben", Articles.PERHAPS), "Context");

    assertThat(wide.texts()).contains(CLOSEST, "-# ¶2");
    assertThat(wide.buttons()).contains("Less context", "Share");
  }

  @Test
  void theNextPassagesSaySoToo() {
    Shown card = bot.ask("Ben", Articles.PERHAPS);

    Shown second = bot.press("Ben", card, "Next best");
    assertThat(second.texts()).contains(NEXT).doesNotContain(CLOSEST);
    assertThat(second.text()).contains("2 of 3");
    Shown third = bot.press("Ben", second, "Next best");
    assertThat(third.texts()).contains(NEXT);
    assertThat(bot.press("Ben", third, "Back to the best").texts()).isEqualTo(card.texts());
  }

  @Test
  void sharedItStillSaysSo() {
    Shown shared = bot.share("Ben", bot.ask("Ben", Articles.PERHAPS));

    assertThat(shared.texts())
        .startsWith(
            "-# Shared by <@%s>".formatted(bot.as("Ben").user().id()),
            "**" + Articles.PERHAPS + "**",
            CLOSEST);
    assertThat(shared.buttons())
        .containsExactly(
            "Context", "Next best", "Remove", "Open the article", "👍 Helpful", "👎 Not helpful");
    assertThat(bot.seen("Cleo", "general")).containsExactly(shared);
  }

  @Test
  void aReaderOfTheSharedCardIsToldSoToo() {
    Shown shared = bot.share("Ben", bot.ask("Ben", Articles.PERHAPS));

    Shown own = bot.press("Cleo", shared, "Next best");

    assertThat(own.isPrivate()).isTrue();
    assertThat(own.texts()).contains(NEXT);
    assertThat(own.buttons()).contains("Share");
  }

  @Test
  void itsButtonsWorkAfterARestart() throws Exception {
    Shown card = bot.ask("Ben", Articles.PERHAPS);

    bot.restart(Articles.ferry());

    assertThat(bot.press("Ben", card, "Next best").texts()).contains(NEXT);
  }

  @Test
  void amongSeveralArticlesItsArticleIsNamed() throws Exception {
    bot.restart(Articles.ferry(), Articles.orchard());

    Shown card = bot.ask("Ben", Articles.PERHAPS);

    assertThat(card.texts()).contains(CLOSEST);
    assertThat(card.text()).contains("**¶1.2** · *The Ferry That Waits* · 1 of 3");
  }

  @Test
  void aMentionIsAnsweredForAllWhoMustBeToldSo() {
    Shown reply = bot.write("Ben", "general", bot.mention() + " " + Articles.PERHAPS);

    assertThat(reply.isPrivate()).isFalse();
    assertThat(reply.texts()).startsWith(CLOSEST).element(2).asString().startsWith("**¶1.2**");
    assertThat(reply.buttons())
        .containsExactly(
            "Context", "Next best", "Remove", "Open the article", "👍 Helpful", "👎 Not helpful");
    assertThat(bot.press("Ben", reply, "Next best").texts()).contains(NEXT);
  }

  @Test
  void aDirectMessageIsAnsweredTheSameWay() {
    Shown reply = bot.write("Ben", bot.as("Ben").direct(), Articles.PERHAPS);

    assertThat(reply.texts()).startsWith(CLOSEST);
    assertThat(reply.buttons()).contains("Remove").doesNotContain("Share");
  }
}
