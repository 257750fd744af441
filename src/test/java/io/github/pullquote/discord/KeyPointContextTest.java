package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.sandbox.Forgery;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The menu of posted key points.
class KeyPointContextTest {
  private static final String SOURCE = "https://example.org/essays/the-ferry-that-waits";

  @RegisterExtension final BotExtension bot = new BotExtension(Articles.ferry());

  private Shown points() {
    return bot.use("Ben", "general", "keypoints", Map.of());
  }

  /// Chooses a point that the article has, whether it is one of those that were picked or not.
  private Shown look(String user, Shown points, String value) {
    return BotExtension.answer(
        Forgery.choose(
            bot.as(user),
            points.message(),
            points.menu().path("custom_id").asText(),
            List.of(value)));
  }

  @Test
  void itListsThePointsByTheirFirstWords() {
    Shown points = points();

    assertThat(points.menu().path("placeholder").asText()).isEqualTo("See a point in context…");
    assertThat(points.options())
        .startsWith(
            new Shown.Option(
                "Author’s 1 · The ferry waits for its passengers because the village has no other"
                    + " way to the…",
                "a1",
                "See ¶3.2"))
        .allSatisfy(option -> assertThat(option.label()).hasSizeLessThanOrEqualTo(100));
  }

  @Test
  void anAuthorsPointIsShownWithItsEvidenceToTheOneWhoLooksAlone() {
    Shown seen = bot.choose("Cleo", points(), "a1");

    assertThat(seen.isPrivate()).isTrue();
    assertThat(seen.texts())
        .containsExactly(
            "**1** · The ferry waits for its passengers because the village has no other way to the"
                + " hospital.\n-# One of the author’s own points in *The Ferry That Waits*",
            "**In the text**",
            "> \\[…\\] The ferry waits anyway when somebody is late, because the village has no"
                + " other road to the hospital. \\[…\\]",
            "-# ¶3.2 · Why the ferry waits");
    assertThat(seen.link("¶3.2")).startsWith(SOURCE + "#:~:text=The%20ferry%20waits%20anyway");
    assertThat(bot.seen("Ben", "general")).hasSize(1);
  }

  @Test
  void anAuthorsPointThatNothingSupportsIsSaidToBeAlone() throws Exception {
    bot.restart(
        Articles.of(
            """
            # A Kettle

            ## Key points

            - Zebras seldom whistle.

            The kettle stands on the stove. It is made of copper.
            """));

    Shown points = points();
    assertThat(points.text()).contains("Zebras seldom whistle.\n-# No direct support found");
    assertThat(bot.choose("Cleo", points, "a1").text())
        .contains("**No direct support found in the text.**");
  }

  @Test
  void aPickedPointIsShownInItsPassageAndGoesOnAsAnyPassage() {
    Shown seen = look("Cleo", points(), "e3.2");

    assertThat(seen.isPrivate()).isTrue();
    assertThat(seen.texts())
        .containsExactly(
            "> The timetable says that the last boat leaves at nine in the evening. **The ferry"
                + " waits anyway when somebody is late, because the village has no other road to"
                + " the hospital.** “A clock never missed anyone,” the captain says.",
            "**¶3.2** · Why the ferry waits");
    assertThat(seen.link("Open the article")).contains("#:~:text=The%20ferry%20waits%20anyway");
    Shown wider = bot.press("Cleo", seen, "Context");
    assertThat(wider.text()).contains("-# **¶3**", "midwife");
    assertThat(bot.share("Cleo", wider).texts())
        .startsWith("-# Shared by <@%s>".formatted(bot.as("Cleo").user().id()));
  }

  @Test
  void itWorksAfterARestart() throws Exception {
    Shown points = points();
    bot.restart(Articles.ferry());

    assertThat(bot.choose("Cleo", points, "a2").text()).contains("Captain Osei repairs");
  }

  @Test
  void anArticleThatIsGoneOrRevisedSaysSo() throws Exception {
    Shown points = points();
    bot.restart(Articles.correctedFerry());
    assertThat(bot.choose("Cleo", points, "a1").text())
        .startsWith("The text of *The Ferry That Waits* has changed since");

    bot.restart(Articles.orchard());
    assertThat(bot.choose("Cleo", points, "a1").text())
        .startsWith("That article is no longer here");
    assertThat(look("Cleo", points, "e3.2").text()).startsWith("That article is no longer here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a3", "a99", "a0", "e99", "e3.9", "e", "x", "¶3.2", "<@1>"})
  void aChoiceThatWasNotOfferedIsRefused(String value) {
    Shown refusal = look("Cleo", points(), value);

    assertThat(refusal.isPrivate()).isTrue();
    assertThat(refusal.text()).startsWith("This button comes from another version of me.");
  }

  @Test
  void aPressOfTheMenusIdIsRefused() {
    Shown points = points();
    String id = points.menu().path("custom_id").asText();

    Shown refusal = BotExtension.answer(Forgery.press(bot.as("Cleo"), points.message(), id));

    assertThat(refusal.text()).startsWith("This button comes from another version of me.");
  }

  @Test
  void anotherServersArticleIsNotShown() {
    Shown points = points();
    Host there = Host.elsewhere(bot, "elsewhere");
    there.add("orchard.md", Articles.orchardText());

    String id = points.menu().path("custom_id").asText().replaceAll(".{10}$", "zzzzz00000");

    assertThat(
            BotExtension.answer(
                    Forgery.choose(bot.as("Ben"), points.message(), id, List.of("e1.1")))
                .text())
        .startsWith("That article is no longer here");
  }

  @Test
  void pointsThatFormatAndPingAreOnlyShown() throws Exception {
    bot.restart(
        Articles.of(
            """
            # Read \\*\\*this\\*\\* @everyone

            ## Key points

            - \\# Call @everyone, <\\@&42> and [us](http://x.example) about the lantern.

            Call @everyone, <\\@&42> and [us](http://x.example) about the \\*\\*lantern\\*\\*.
            """));

    Shown points = points();
    assertThat(points.text())
        .startsWith("### Read \\*\\*this\\*\\* @everyone")
        .contains("**1** · \\# Call @everyone, \\<@&42\\> and us about");
    Shown seen = bot.choose("Cleo", points, "a1");
    assertThat(seen.text()).contains("\\<@&42\\>", "\\*\\*lantern\\*\\*");
    assertThat(points.pings()).isEmpty();
    assertThat(seen.pings()).isEmpty();
  }
}
