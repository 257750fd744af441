package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.discord.BotExtension.Choice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is offered while somebody types.
class TypingTest {
  @RegisterExtension
  final BotExtension bot = new BotExtension(Articles.ferry(), Articles.orchard());

  @Test
  void passagesAreOfferedWhileAQuestionIsTyped() {
    List<Choice> choices = bot.type("Ben", "ask", "question", Map.of("question", "midwife at mid"));

    assertThat(choices.getFirst().name())
        .startsWith("¶4.1 · The Ferry That Waits · In the winter of");
    assertThat(choices).allMatch(it -> it.name().length() <= 100 && it.value().length() <= 100);
  }

  @Test
  void theSentenceThatFitsIsOfferedAndCutVisiblyBetweenWords() {
    Choice fog = bot.type("Ben", "ask", "question", Map.of("question", "thick fog")).getFirst();

    assertThat(fog.name())
        .isEqualTo(
            "¶2.3 · The Ferry That Waits · On her first day the fog was so thick that she rang the"
                + " bell all the…");
    assertThat(bot.ask("Ben", fog.value()).text())
        .contains("**On her first day the fog was so thick", "**¶2.3**");
  }

  @Test
  void theChosenPassageIsCited() {
    Choice bees =
        bot.type("Ben", "ask", "question", Map.of("question", "complained bees")).getFirst();

    Shown card = bot.ask("Ben", bees.value());

    assertThat(card.text()).contains("Bees came in the second summer", "*An Orchard on the Roof*");
    assertThat(card.isPrivate()).isFalse();
  }

  @Test
  void theOpeningIsOfferedBeforeAnythingIsTyped() {
    assertThat(bot.type("Ben", "ask", "question", Map.of("question", "")))
        .hasSize(8)
        .first()
        .extracting(Choice::name)
        .asString()
        .startsWith("¶1");
  }

  @Test
  void onlyTheChosenArticleIsOffered() {
    String orchard =
        bot.type("Ben", "ask", "article", Map.of("article", "orch")).getFirst().value();

    assertThat(
            bot.type("Ben", "ask", "question", Map.of("article", orchard, "question", "the bees")))
        .isNotEmpty()
        .allMatch(it -> it.name().contains("An Orchard"));
  }

  @Test
  void aPlaceIsOfferedWithItsSentences() {
    assertThat(bot.type("Ben", "cite", "reference", Map.of("reference", "4")))
        .extracting(Choice::name)
        .satisfiesExactly(
            it -> assertThat(it).startsWith("¶4 · "),
            it -> assertThat(it).startsWith("¶4.1 · "),
            it -> assertThat(it).startsWith("¶4.2 · "),
            it -> assertThat(it).startsWith("¶4.3 · "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.", "¶4.", "4:"})
  void aPlaceIsOfferedBeforeItsLastNumberIsTyped(String typed) {
    assertThat(bot.type("Ben", "cite", "reference", Map.of("reference", typed)))
        .hasSize(4)
        .allMatch(it -> it.name().startsWith("¶4"));
  }

  @Test
  void aPlaceIsFoundByItsWordsToo() {
    assertThat(bot.type("Ben", "cite", "reference", Map.of("reference", "thick fog")))
        .first()
        .satisfies(
            it -> assertThat(it.name()).startsWith("¶2.3 · "),
            it -> assertThat(it.value()).startsWith("¶2.3"));
  }

  @Test
  void aRunOfPassagesIsOfferedWithItsPassages() {
    assertThat(bot.type("Ben", "cite", "reference", Map.of("reference", "¶3–4")))
        .extracting(Choice::value)
        .satisfiesExactly(
            it -> assertThat(it).startsWith("¶3 @"), it -> assertThat(it).startsWith("¶4 @"));
  }

  @Test
  void articlesAreOfferedByTitle() {
    assertThat(bot.type("Ben", "outline", "article", Map.of("article", "")))
        .extracting(Choice::name)
        .containsExactly("The Ferry That Waits", "An Orchard on the Roof");
    assertThat(bot.type("Ben", "keypoints", "article", Map.of("article", "ROOF"))).hasSize(1);
    assertThat(bot.type("Ben", "cite", "article", Map.of("article", "zeppelin"))).isEmpty();
  }

  @Test
  void nothingIsOfferedForWhatFitsNothing() {
    assertThat(bot.type("Ben", "ask", "question", Map.of("question", "zzzzqq"))).isEmpty();
    assertThat(bot.type("Ben", "ask", "question", Map.of("question", "title:( AND * \\")))
        .isNotNull();
    assertThat(bot.type("Ben", "ask", "question", Map.of("question", "ferry ".repeat(900))))
        .isNotNull();
  }
}
