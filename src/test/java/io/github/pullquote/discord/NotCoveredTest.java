package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `/ask` where the article has no answer.
class NotCoveredTest {
  private static final String MISSPELT = "Who is Osie?";

  @RegisterExtension final BotExtension bot = new BotExtension(Articles.ferry());

  @Test
  void theAskerAloneLearnsWhichWordsNeverOccur() {
    Shown card = bot.ask("Ben", "Does the captain own a submarine or a zeppelin?");

    assertThat(card.isPrivate()).isTrue();
    assertThat(card.text())
        .contains("The article doesn’t answer this.", "*submarine*", "*zeppelin*")
        .doesNotContain("*captain*");
    assertThat(card.buttons()).containsExactly("Nearest passages");
  }

  @Test
  void theNearestPassagesAreShownAsNoAnswer() {
    Shown card = bot.ask("Ben", "Does the captain own a submarine or a zeppelin?");

    Shown nearest = bot.press("Ben", card, "Nearest passages");

    assertThat(nearest.isPrivate()).isTrue();
    assertThat(nearest.text()).contains("Not an answer, only the nearest passage", "¶");
    assertThat(nearest.texts().getFirst()).isEqualTo(card.texts().getFirst());
    assertThat(bot.seen("Ben", "general")).hasSize(1);
  }

  @Test
  void aSharedNearestPassageStillSaysThatItIsNoAnswer() {
    Shown card = bot.ask("Ben", "Does the captain own a submarine or a zeppelin?");

    Shown shared = bot.share("Ben", bot.press("Ben", card, "Nearest passages"));

    assertThat(shared.text()).contains("Not an answer, only the nearest passage");
  }

  @Test
  void aQuestionWithoutAnyKnownWordHasNoButton() {
    Shown card = bot.ask("Ben", "zeppelin submarine");

    assertThat(card.text()).contains("These words never occur in it: *zeppelin*, *submarine*");
    assertThat(card.buttons()).isEmpty();
  }

  @Test
  void aMisspeltWordIsAskedAsItWasMeant() {
    Shown card = bot.ask("Ben", MISSPELT);
    assertThat(card.text())
        .contains("This word never occurs in it: *Osie*", "Did you mean *Osei*?");
    assertThat(card.buttons()).startsWith("Ask with “Osei”");

    Shown answer = bot.press("Ben", card, "Ask with “Osei”");

    assertThat(answer.isPrivate()).isTrue();
    assertThat(answer.texts()).startsWith("**Who is Osei?**");
    assertThat(answer.text()).contains("Captain Osei").doesNotContain("never occurs");
    assertThat(answer.buttons()).contains("Share");
    assertThat(bot.seen("Ben", "general")).hasSize(1);
  }

  @Test
  void theAnswerToAMentionIsChangedForWhoAskedAlone() {
    Shown card = bot.write("Ben", "general", bot.mention() + " " + MISSPELT);

    Shown own = bot.press("Cleo", card, "Ask with “Osei”");
    assertThat(own.isPrivate()).isTrue();
    assertThat(own.text()).contains("Captain Osei");
    assertThat(bot.seen("Ada", "general")).containsExactly(card);

    Shown changed = bot.press("Ben", card, "Ask with “Osei”");
    assertThat(changed.isPrivate()).isFalse();
    assertThat(changed.text()).contains("**Who is Osei?**", "Captain Osei");
    assertThat(changed.buttons()).contains("Remove");
  }

  @Test
  void onlyTheNamedArticleIsAskedAgain() throws Exception {
    bot.restart(Articles.ferry(), Articles.orchard());
    Map<String, Object> options = Map.of("question", MISSPELT, "article", "The Ferry That Waits");

    Shown card = bot.use("Ben", "general", "ask", options);
    assertThat(bot.press("Ben", card, "Ask with “Osei”").text()).contains("Captain Osei");

    bot.restart(Articles.orchard());
    assertThat(bot.use("Ben", "general", "ask", Map.of("question", MISSPELT)).text())
        .doesNotContain("Did you mean");
  }

  @Test
  void aLongQuestionSaysWhatIsMeantWithoutAButton() {
    Shown card = bot.ask("Ben", "Who is Osie, " + "and zeppelin ".repeat(9) + "?");

    assertThat(card.text()).contains("Did you mean *Osei*?");
    assertThat(card.buttons()).doesNotContain("Ask with “Osei”");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "   ", "the of and", "?!", "\u200B", "\u202E"})
  void aQuestionWithoutWordsIsToldHowToAsk(String nothing) {
    Shown card = bot.ask("Ben", nothing);

    assertThat(card.isPrivate()).isTrue();
    assertThat(card.text()).contains("no word in this to look for");
  }

  @Test
  void aQuestionInAnotherLanguageIsNotCovered() {
    Shown card = bot.ask("Ben", "Чому пором чекає пасажирів вночі?");

    assertThat(card.text()).contains("Чому пором чекає", "doesn’t answer", "*пором*");
  }
}
