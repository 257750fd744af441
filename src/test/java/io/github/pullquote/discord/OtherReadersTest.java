package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Presses on cards that everybody sees by somebody who did not ask: the card stays as it is, and
/// whoever pressed gets one of their own.
class OtherReadersTest {
  private static final String NOWHERE = "Does the captain own a submarine or a zeppelin?";

  @RegisterExtension final BotExtension bot = new BotExtension(Articles.ferry());

  private Shown pressed(Shown card, String button) {
    Shown own = bot.press("Cleo", card, button);

    assertThat(own.isPrivate()).isTrue();
    assertThat(own.buttons()).contains("Share").doesNotContain("Remove");
    assertThat(bot.seen("Ben", "general")).contains(card);
    assertThat(bot.seen("Ada", "general")).containsExactly(card);
    return own;
  }

  @Test
  void aCitedPlaceIsWidenedForThemAlone() {
    Shown card = bot.use("Ben", "general", "cite", Map.of("reference", "¶4.1"));

    assertThat(pressed(card, "Context").text()).contains("-# ¶3", "-# ¶5");
  }

  @Test
  void whatIsPerhapsAnAnswerWalksOnForThemAlone() {
    Shown secret = bot.ask("Ben", Articles.PERHAPS);
    Shown card = bot.share("Ben", secret);

    assertThat(pressed(card, "Next best").text()).contains("the next closest passage", "2 of ");
  }

  @Test
  void theNearestPassagesWalkOnForThemAlone() {
    Shown secret = bot.press("Ben", bot.ask("Ben", NOWHERE), "Nearest passages");
    Shown card = bot.share("Ben", secret);

    assertThat(pressed(card, "Next best").text()).contains("Not an answer", "2 of ");
  }

  @Test
  void theAnswerToAMentionIsWidenedForThemAlone() {
    Shown card =
        bot.write("Ben", "general", bot.mention() + " What happened to the midwife in 2014?");

    assertThat(pressed(card, "Context").text()).contains("-# ¶3", "-# ¶5");
  }
}
