package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.sandbox.Permission;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `/settings`, and what follows from them.
class ServerSettingsTest {
  private static final String ENGINE = "Who repairs the engine?";

  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.ferry());

  private final Host ada = Host.ada(bot);

  private Shown set(String option, Object value) {
    return ada.use("settings", Map.of(option, value));
  }

  @Test
  void theyAreShown() {
    Shown shown = ada.use("settings", Map.of());

    assertThat(shown.isPrivate()).isTrue();
    assertThat(shown.text())
        .startsWith("### How this server wants me\n**Answers:** public.")
        .contains("**Key points:** whoever may send", "**Contact channel:** none.");
  }

  @Test
  void theyStayAfterARestart() throws Exception {
    set("answers", "private");
    set("contact", bot.sandbox().world().channel("book-club"));
    bot.restart(Articles.ferry());

    assertThat(ada.use("settings", Map.of()).text())
        .contains("**Answers:** private.", "**Contact channel:** <#");
  }

  @Test
  void whatChangedIsSaidAndWhatDidNotToo() {
    assertThat(set("answers", "private").text())
        .isEqualTo(
            "### Changed\n**Answers:** private. Only the asker sees an answer, and may share it.");
    assertThat(set("answers", "private").text()).startsWith("Nothing changed");
    assertThat(set("answers", "public").text()).contains("**Answers:** public.");
  }

  @Test
  void privateAnswersAreSharedByTheirAsker() {
    set("answers", "private");

    Shown answer = bot.ask("Ben", ENGINE);

    assertThat(answer.isPrivate()).isTrue();
    assertThat(bot.seen("Cleo", "general")).isEmpty();
    assertThat(bot.share("Ben", answer).text()).contains("scrapyard");
    assertThat(bot.seen("Cleo", "general")).hasSize(1);
  }

  @Test
  void whoWantsAPublicAnswerIsToldWhyItIsPrivate() {
    set("answers", "private");

    Shown answer = bot.use("Ben", "general", "ask", Map.of("question", ENGINE, "private", false));

    assertThat(answer.isPrivate()).isTrue();
    assertThat(answer.texts().getLast())
        .isEqualTo("-# On this server answers are private. Share shows this one to all.");
    Shown none =
        bot.use("Ben", "general", "ask", Map.of("question", "Zeppelins?", "private", false));
    assertThat(none.text()).doesNotContain("On this server");
  }

  @Test
  void aPlaceIsShownToItsAskerAloneToo() {
    set("answers", "private");

    assertThat(bot.use("Ben", "general", "cite", Map.of("reference", "¶5")).isPrivate()).isTrue();
  }

  @Test
  void aMentionIsToldToAskPrivately() {
    set("answers", "private");

    assertThat(bot.write("Ben", "general", bot.mention() + " " + ENGINE).text())
        .startsWith("On this server answers are private")
        .doesNotContain("scrapyard");
    assertThat(bot.write("Ben", "general", bot.mention() + " [¶5]").text())
        .startsWith("On this server answers are private");
    assertThat(bot.write("Ben", "general", bot.mention()).text()).startsWith("Ask me something");
    assertThat(bot.write("Ben", bot.as("Ben").direct(), ENGINE).text()).contains("scrapyard");
  }

  @Test
  void onlyModeratorsPostKeyPoints() {
    set("keypoints", "moderators");

    Shown refusal = bot.use("Ben", "general", "keypoints", Map.of());

    assertThat(refusal.isPrivate()).isTrue();
    assertThat(refusal.text())
        .startsWith("On this server only moderators have key points posted")
        .contains("*Manage Messages*");
    assertThat(bot.seen("Cleo", "general")).isEmpty();
    assertThat(bot.use("Ada", "general", "keypoints", Map.of()).isPrivate()).isFalse();
    assertThat(bot.use("Ben", bot.as("Ben").direct(), "keypoints", Map.of()).text())
        .contains("Captain Osei");
  }

  @Test
  void whoIsAModeratorElsewhereIsNoneHere() {
    set("keypoints", "moderators");
    bot.sandbox().world().allow("book-club", "Ben", Permission.MANAGE_MESSAGES);
    Map<String, ?> there = Map.of("channel", bot.sandbox().world().channel("book-club"));

    assertThat(bot.use("Ben", "general", "keypoints", there).text()).startsWith("Posted: <#");
    assertThat(bot.use("Ben", "general", "keypoints", Map.of()).text())
        .startsWith("On this server only moderators");
    assertThat(
            bot.use(
                    "Ben",
                    "book-club",
                    "keypoints",
                    Map.of("channel", bot.sandbox().world().channel("general")))
                .text())
        .contains("<#" + bot.sandbox().world().channel("general").id() + ">");
  }

  @Test
  void aContactChannelIsOneWhereTheBotCanWrite() {
    assertThat(set("contact", bot.sandbox().world().channel("announcements")).text())
        .startsWith("I can’t post in <#")
        .contains("*Send Messages*");
    assertThat(ada.use("settings", Map.of()).text()).contains("**Contact channel:** none.");
    assertThat(set("contact", bot.sandbox().world().channel("mods")).text())
        .startsWith("### Changed\n**Contact channel:** <#");
  }

  @Test
  void anotherServerIsNotChanged() {
    Host there = Host.elsewhere(bot, "elsewhere");
    set("answers", "private");

    assertThat(there.use("ask", Map.of("question", ENGINE)).isPrivate()).isFalse();
  }
}
