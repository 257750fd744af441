package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `/outline` and reading on.
class OutlineTest {
  @RegisterExtension final BotExtension bot = new BotExtension(Articles.ferry());

  private Shown outline() {
    return bot.use("Ben", "general", "outline", Map.of());
  }

  @Test
  void theSectionsAreListedForTheAskerAlone() {
    Shown card = outline();

    assertThat(card.isPrivate()).isTrue();
    assertThat(card.texts())
        .containsExactly(
            "### The Ferry That Waits\nA small boat, a long river and a timetable that nobody"
                + " reads.\n-# Mira Solberg",
            "**¶1–2** · Opening\n**¶3–4** · Why the ferry waits\n**¶5–6** · An engine kept alive");
    assertThat(card.options())
        .extracting(Shown.Option::label)
        .containsExactly("Opening", "Why the ferry waits", "An engine kept alive");
  }

  @Test
  void aChosenSectionIsReadToItsEndAndOn() {
    Shown card = outline();

    Shown section = bot.choose("Ben", card, "3");
    assertThat(section.isPrivate()).isTrue();
    assertThat(section.text())
        .contains("### Why the ferry waits", "-# ¶3", "-# ¶4", "named her Lunden.")
        .doesNotContain("Tarn");
    assertThat(section.buttons()).containsExactly("Next: An engine kept alive");

    Shown last = bot.press("Ben", section, "Next: An engine kept alive");
    assertThat(last.text()).contains("-# ¶5", "Tarn", "-# ¶6");
    assertThat(last.buttons()).isEmpty();
  }

  @Test
  void sixtySectionsAreTurnedInPlace() throws Exception {
    bot.restart(Articles.sections(60));
    Shown first = outline();
    assertThat(first.options()).hasSize(25);
    assertThat(first.buttons()).containsExactly("More sections");

    Shown second = bot.press("Ben", first, "More sections");
    assertThat(second.text())
        .contains("Chapter 26 of", "Chapter 50 of")
        .doesNotContain("Chapter 51");
    Shown third = bot.press("Ben", second, "More sections");
    assertThat(third.options()).hasSize(10);
    assertThat(third.buttons()).containsExactly("Earlier sections");

    assertThat(bot.choose("Ben", third, "101").text()).contains("### Chapter 51", "On day 51");
    assertThat(bot.press("Ben", third, "Earlier sections").texts()).isEqualTo(second.texts());
    assertThat(bot.seen("Ben", "general")).hasSize(2);
  }

  @Test
  void aVeryLongPassageIsReadToItsLastSentence() throws Exception {
    bot.restart(Articles.longWinded());

    Shown page = bot.choose("Ben", outline(), "1");
    assertThat(page.text()).contains("\\[…\\]");
    StringBuilder read = new StringBuilder();
    while (!page.buttons().isEmpty()) {
      page = bot.press("Ben", page, page.buttons().getFirst());
      read.append(page.text());
    }

    for (int barrel = 1; barrel <= 150; barrel++) {
      assertThat(read).containsOnlyOnce("Barrel " + barrel + " of");
    }
    assertThat(read).contains("the heir counted");
  }
}
