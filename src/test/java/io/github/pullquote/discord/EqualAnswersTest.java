package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A question that fits several articles equally.
class EqualAnswersTest {
  private static final String QUESTION = "How often does the ferry at Lunden cross the river?";

  private final Article copy = Articles.ferry().titled("Eleven Crossings");

  @RegisterExtension
  final BotExtension bot = new BotExtension(Articles.ferry(), Articles.orchard(), copy);

  @Test
  void theAnswerSaysWhichOtherArticleAnswersAsWell() {
    Shown card = bot.ask("Ben", QUESTION);

    assertThat(card.text())
        .contains("*The Ferry That Waits*", "*Eleven Crossings* (¶1.1) answers it equally well.");
    assertThat(card.buttons()).contains("Context", "Next best");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Context", "Next best"})
  void itIsStillSaidWhenTheCardIsChanged(String button) {
    Shown card = bot.ask("Ben", QUESTION);
    String line = card.texts().getLast();

    Shown changed = bot.press("Ben", card, button);
    assertThat(changed.texts()).endsWith(line);
    assertThat(bot.press("Cleo", changed, "Next best").texts()).endsWith(line);
  }

  @Test
  void itIsStillSaidWhenTheAnswerIsShared() {
    Map<String, Object> options = Map.of("question", QUESTION, "private", true);
    Shown secret = bot.use("Ben", "general", "ask", options);

    Shown shared = bot.share("Ben", secret);
    assertThat(shared.texts()).endsWith(secret.texts().getLast());
    assertThat(shared.text()).contains("equally well");
    assertThat(bot.press("Ben", shared, "Next best").text()).contains("equally well");
  }

  @Test
  void aPrivateAnswerSaysItToo() {
    Map<String, Object> options = Map.of("question", QUESTION, "private", true);

    assertThat(bot.use("Ben", "general", "ask", options).text()).contains("equally well");
  }

  @Test
  void anAnswerOfOneArticleAloneDoesNot() {
    Map<String, Object> options = Map.of("question", QUESTION, "article", "Eleven Crossings");

    assertThat(bot.use("Ben", "general", "ask", options).text()).doesNotContain("equally well");
  }

  @Test
  void anAnswerThatOneArticleHasDoesNot() {
    assertThat(bot.ask("Ben", "Who complained about the bees?").text())
        .contains("honey")
        .doesNotContain("equally well");
  }
}
