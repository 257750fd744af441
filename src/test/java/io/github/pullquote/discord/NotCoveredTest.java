package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `/ask` where the article has no answer.
class NotCoveredTest {
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
