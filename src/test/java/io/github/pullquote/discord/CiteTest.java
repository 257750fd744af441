package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `/cite`.
class CiteTest {
  @RegisterExtension final BotExtension bot = new BotExtension(Articles.ferry());

  private Shown cite(String reference) {
    return bot.use("Ben", "general", "cite", Map.of("reference", reference));
  }

  @Test
  void aPassageIsShownWhole() {
    Shown card = cite("¶3");

    assertThat(card.isPrivate()).isFalse();
    assertThat(card.text())
        .contains("> The timetable says", "the captain says.", "**¶3** · Why the ferry waits")
        .doesNotContain("[…");
  }

  @Test
  void aSentenceIsMarkedInItsPassage() {
    assertThat(cite("3.2").text()).contains("**The ferry waits anyway", "**¶3.2** ·");
  }

  @Test
  void aRunOfSentencesIsMarked() {
    assertThat(cite("3.1-2").text())
        .contains("> **The timetable", "to the hospital.** “A clock", "**¶3.1-2** ·");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[¶2.1]", " ¶ 2.1 ", "p. 2.1", "2:1"})
  void otherWaysOfWritingAreUnderstood(String reference) {
    assertThat(cite(reference).text()).contains("**¶2.1**");
  }

  @ParameterizedTest
  @ValueSource(strings = {"¶3–4", "3-4", "[¶3 – ¶4]"})
  void aRunOfPassagesIsRead(String reference) {
    Shown card = cite(reference);

    assertThat(card.isPrivate()).isFalse();
    assertThat(card.text())
        .startsWith("### Why the ferry waits\n-# ¶3\n> The timetable")
        .contains("-# ¶4", "named her Lunden.")
        .doesNotContain("Tarn");
    assertThat(card.buttons()).containsExactly("Next: An engine kept alive", "Remove");
  }

  @Test
  void aRunEndsWhereItWasToEndAndIsReadOnFrom() {
    Shown card = cite("5-5");

    assertThat(card.text()).contains("-# ¶5", "Tarn").doesNotContain("electric");
    assertThat(bot.press("Cleo", card, "Read on from ¶6").text()).contains("electric");
  }

  @Test
  void aRunBeyondTheEndIsReadToTheEnd() {
    assertThat(cite("6-40").buttons()).containsExactly("Remove");
    assertThat(cite("40-60").text())
        .isEqualTo("*The Ferry That Waits* has no ¶40: it ends with ¶6.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"banana", "¶", "0", "3.2-1", "4-3", "0-3", "**x**", "99999999999999999999"})
  void nonsenseIsToldHowToCite(String reference) {
    Shown card = cite(reference);

    assertThat(card.isPrivate()).isTrue();
    assertThat(card.text()).contains("is no place in an article. Write ¶7");
  }

  @Test
  void aPassageThatIsNotThereIsToldWhereTheArticleEnds() {
    assertThat(cite("¶99").text()).isEqualTo("*The Ferry That Waits* has no ¶99: it ends with ¶6.");
  }

  @Test
  void aSentenceThatIsNotThereIsToldWhereThePassageEnds() {
    assertThat(cite("¶6.9").text())
        .isEqualTo("*The Ferry That Waits* has no ¶6.9: ¶6 ends with ¶6.2.");
  }
}
