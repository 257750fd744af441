package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.library.Insights;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `/insights`, and what is kept for it.
class InsightsTest {
  private static final String ENGINE = "Who repairs the engine?";
  private static final String ZEPPELIN = "Does the captain own a zeppelin?";

  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.ferry());

  private final Host ada = Host.ada(bot);

  private Shown insights() {
    return ada.use("insights", Map.of());
  }

  private Shown keepQuestions(String wanted) {
    return ada.use("settings", Map.of("questions", wanted));
  }

  @Test
  void theyAreForTheHostsAlone() {
    assertThat(insights().isPrivate()).isTrue();
    OlderBot.openToAll(bot.sandbox(), "insights");

    Shown refusal = bot.use("Ben", "general", "insights", Map.of());

    assertThat(refusal.isPrivate()).isTrue();
    assertThat(refusal.text()).startsWith("You need the permission *Manage Server*");
  }

  @Test
  void beforeAnybodyAsksThereIsASentence() {
    assertThat(insights().text())
        .startsWith("**Nobody has asked anything here, this week or last.**")
        .contains("`/settings questions` keeps them for 30 days");
  }

  @Test
  void everyWayOfAskingCounts() {
    bot.ask("Ben", ENGINE);
    bot.write("Cleo", "general", bot.mention() + " " + ENGINE);
    JsonNode message = bot.as("Cleo").send("general", ENGINE);
    BotExtension.answer(bot.as("Ben").messageCommand(message, "Ask the article"));
    bot.ask("Ben", Articles.PERHAPS);
    bot.ask("Ben", ZEPPELIN);
    // These are no questions to this server.
    bot.write("Ben", bot.as("Ben").direct(), ENGINE);
    bot.use("Ben", "general", "cite", Map.of("reference", "¶5"));
    bot.ask("Ben", "?!");

    assertThat(insights().texts())
        .anyMatch(
            it ->
                it.contains(
                    "**5 questions:** 3 found (60 %), 1 perhaps (20 %), 1 not covered (20 %)"))
        .contains("**Quoted most**\n**¶5** · 3 times")
        .contains("> Captain Osei repairs the engine herself, with parts from a scrapyard \\[…\\]");
  }

  @Test
  void whatDidNotHelpIsShownAndLastWeekToo() {
    bot.press("Cleo", bot.ask("Ben", ENGINE), "👎 Not helpful");
    bot.clock().advance(Duration.ofDays(7));
    bot.ask("Ben", ZEPPELIN);

    Shown card = insights();

    assertThat(card.text())
        .containsSubsequence(
            "### This week",
            "**1 question:** 0 found (0 %)",
            "### Last week",
            "**1 question:** 1 found (100 %)",
            "**Not helpful**\n**¶5** · 1 not helpful, 0 helpful");
  }

  @Test
  void wordsAreNotKeptUnlessTheServerWantsIt() throws Exception {
    bot.ask("Ben", "Does the captain own a Quorvaxian zeppelin?");
    insights();
    bot.stop();

    for (String file : new String[] {"pullquote.db", "pullquote.db-wal"}) {
      Path path = bot.data().resolve(file);
      assertThat(Files.exists(path) ? Files.readString(path, StandardCharsets.ISO_8859_1) : "")
          .doesNotContainIgnoringCase("quorvax");
    }
  }

  @Test
  void theQuestionsThatFoundNothingAreListedWhereTheServerWantsIt() {
    assertThat(keepQuestions("kept").text())
        .startsWith("### Changed\n**Questions that find nothing:** kept for 30 days");
    Shown refused = bot.ask("Ben", ZEPPELIN);
    bot.ask("Cleo", ZEPPELIN);
    bot.ask("Cleo", "Was there a *submarine* <@" + ada.id() + ">?");
    bot.ask("Cleo", ENGINE);

    assertThat(refused.text()).contains("This server keeps such questions for its hosts");
    assertThat(insights().text())
        .endsWith(
            """
            **Questions that found nothing, in 30 days**
            - “Does the captain own a zeppelin?” · 2 times
            - “Was there a \\*submarine\\* ?”\
            """);
    bot.clock().advance(Insights.QUESTIONS.plusSeconds(60));
    bot.house().tidy();
    assertThat(insights().text()).contains("**Questions that found nothing:** none");
  }

  @Test
  void manyQuestionsComeAsAFile() throws IOException {
    keepQuestions("kept");
    for (int i = 0; i < 9; i++) {
      bot.ask("Ben", "Is zeppelin %d moored at the pylon?".formatted(i));
    }
    bot.ask("Ben", "Is zeppelin 8 moored at the pylon?");

    Shown card = insights();

    assertThat(card.text()).contains("and 1 more in the file");
    JsonNode file = card.message().findParents("file").getFirst().path("file");
    try (InputStream stream = URI.create(file.path("url").asText()).toURL().openStream()) {
      assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("times\tlast asked (UTC)\tquestion\n2\t")
          .contains("\tIs zeppelin 8 moored at the pylon?\n1\t")
          .hasLineCount(10);
    }
  }

  @Test
  void whatWasKeptIsDeletedWhenTheServerWantsItNoMore() throws Exception {
    keepQuestions("kept");
    bot.ask("Ben", ZEPPELIN);
    insights();

    assertThat(keepQuestions("forgotten").text()).endsWith("Those that were kept are deleted.");

    assertThat(insights().text()).doesNotContain("zeppelin");
    bot.stop();
    assertThat(Files.readString(bot.data().resolve("pullquote.db"), StandardCharsets.ISO_8859_1))
        .doesNotContain("zeppelin");
  }

  @Test
  void numbersOutliveARestart() throws Exception {
    bot.ask("Ben", ENGINE);

    bot.restart(Articles.ferry());

    assertThat(insights().text()).contains("**1 question:** 1 found (100 %)");
  }

  @Test
  void allOfItIsDeletedWithTheServer() {
    keepQuestions("kept");
    bot.press("Cleo", bot.ask("Ben", ENGINE), "👎 Not helpful");
    bot.ask("Ben", ZEPPELIN);

    Shown privacy = ada.use("privacy", Map.of());
    assertThat(privacy.text()).contains("**Questions that find nothing:** their words");
    ada.press(ada.press(privacy, "Delete this server’s library"), "Delete everything");

    assertThat(insights().text()).startsWith("**Nobody has asked anything here");
    assertThat(bot.house().store().guilds()).isEmpty();
  }

  @Test
  void anotherServerIsAnother() {
    Host there = Host.elsewhere(bot, "elsewhere");
    keepQuestions("kept");
    bot.ask("Ben", ZEPPELIN);

    assertThat(there.use("insights", Map.of()).text()).startsWith("**Nobody has asked anything");
  }
}
