package io.github.pullquote.discord;

import static io.github.pullquote.sandbox.SandboxExtension.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.sandbox.Channel;
import io.github.pullquote.sandbox.Permission;
import io.github.pullquote.sandbox.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `/keypoints`.
class KeyPointsTest {
  @RegisterExtension
  final BotExtension bot = new BotExtension(Articles.ferry(), Articles.orchard());

  private Shown keyPoints(String user, Map<String, ?> options) {
    return bot.use(user, "general", "keypoints", options);
  }

  private Shown keyPointsTo(String user, String channel) {
    return keyPoints(user, Map.of("channel", bot.sandbox().world().channel(channel)));
  }

  @Test
  void theAuthorsPointsArePostedHereWithTheirSupport() {
    Shown card = keyPoints("Ben", Map.of("count", 2));

    assertThat(card.isPrivate()).isFalse();
    assertThat(card.texts())
        .containsExactly(
            "### [The Ferry That Waits](https://example.org/essays/the-ferry-that-waits)\n"
                + "-# Mira Solberg",
            "**The author’s own points**",
            "**1** · The ferry waits for its passengers because the village has no other way to the"
                + " hospital.\n-# See ¶3.2",
            "**2** · Captain Osei repairs the engine himself, with parts from a scrapyard.\n-# See"
                + " ¶5.1",
            "-# Asked for by <@%s>".formatted(bot.as("Ben").user().id()));
    assertThat(card.link("¶3.2"))
        .isEqualTo(
            "https://example.org/essays/the-ferry-that-waits"
                + "#:~:text=The%20ferry%20waits%20anyway%20when%20somebody%20is%20late%2C");
    assertThat(card.link("Open the article"))
        .isEqualTo("https://example.org/essays/the-ferry-that-waits");
    assertThat(card.buttons()).endsWith("Remove");
  }

  @Test
  void whoAskedForThemCanRemoveThem() {
    Shown card = keyPoints("Ben", Map.of());
    keyPointsTo("Ben", "book-club");
    Shown posted = bot.seen("Ben", "book-club").getFirst();

    assertThat(bot.press("Cleo", card, "Remove").text()).startsWith("Only the one who asked");
    for (Shown removed : List.of(card, posted)) {
      bot.as("Ben").press(removed.message(), removed.id("Remove")).await(PATIENCE);
    }
    bot.sandbox().awaitMessages("book-club", List::isEmpty, PATIENCE);
    bot.sandbox()
        .awaitMessages("general", all -> all.stream().noneMatch(card.message()::equals), PATIENCE);
  }

  @Test
  void asManyArePostedAsWereWanted() {
    assertThat(keyPoints("Ben", Map.of("count", 1)).options()).hasSize(1);
    assertThat(keyPoints("Ben", Map.of("count", 2)).options()).hasSize(2);
  }

  @Test
  void theyArePostedInAnotherChannelAndTheAskerGetsALink() {
    Shown receipt = keyPointsTo("Ben", "book-club");

    Shown posted = bot.seen("Cleo", "book-club").getFirst();
    assertThat(posted.text()).contains("**2** · Captain Osei");
    assertThat(receipt.isPrivate()).isTrue();
    assertThat(receipt.text())
        .startsWith("Posted: <#")
        .contains("https://discord.com/channels/")
        .endsWith(posted.message().path("id").asText());
  }

  @Test
  void theyArePostedInAThread() {
    bot.sandbox().world().addThread("general", "Ben", "Chapter one");

    keyPointsTo("Ben", "Chapter one");

    assertThat(bot.seen("Cleo", "Chapter one")).hasSize(1);
  }

  @Test
  void aUserWhoMayNotPostThereIsToldWhichPermissionTheyLack() {
    bot.sandbox().world().deny("book-club", "Ben", Permission.SEND_MESSAGES);

    Shown refusal = keyPointsTo("Ben", "book-club");

    assertThat(refusal.isPrivate()).isTrue();
    assertThat(refusal.text())
        .startsWith("You can’t post in <#")
        .contains("you lack the permission *Send Messages*");
    assertThat(bot.seen("Cleo", "book-club")).isEmpty();
  }

  @Test
  void theBotSaysWhichPermissionItLacks() {
    Shown refusal = keyPointsTo("Ben", "announcements");

    assertThat(refusal.text())
        .startsWith("I can’t post in <#")
        .contains("I lack the permission *Send Messages*");
  }

  @Test
  void theBotSaysThatItDoesNotSeeTheChannel() {
    bot.sandbox().world().deny("book-club", "Pullquote", Permission.VIEW_CHANNEL);

    assertThat(keyPointsTo("Ben", "book-club").text())
        .contains("I lack the permission *View Channel");
  }

  @Test
  void theRightToWriteInThreadsIsAnother() {
    bot.sandbox().world().addThread("book-club", "Ada", "Chapter one");
    bot.sandbox().world().deny("book-club", "Ben", Permission.SEND_MESSAGES_IN_THREADS);

    assertThat(keyPointsTo("Ben", "Chapter one").text())
        .contains("you lack the permission *Send Messages in Threads*");
  }

  @Test
  void aLockedThreadNeedsTheRightToManageThreads() {
    String thread = bot.sandbox().world().addThread("book-club", "Ada", "Chapter one").id();
    bot.sandbox().world().setThread(thread, false, true);

    assertThat(keyPointsTo("Ben", thread).text())
        .contains("you lack the permission *Manage Threads*");
    assertThat(keyPointsTo("Ada", thread).text())
        .contains("I lack the permission *Manage Threads*");
  }

  @Test
  void anArticleWithoutKeyPointsIsSaidToHaveNone() throws Exception {
    bot.restart(Articles.of("# Riddles\n\nWho goes there? What for?"));

    for (boolean thread : new boolean[] {false, true}) {
      Shown card = keyPoints("Ben", Map.of("thread", thread));

      assertThat(card.isPrivate()).isTrue();
      assertThat(card.text()).startsWith("I find no key point in *Riddles*");
    }
    assertThat(keyPointsTo("Ben", "book-club").text()).startsWith("I find no key point");
    assertThat(bot.seen("Ben", "book-club")).isEmpty();
  }

  @Test
  void aForumAndAVoiceChannelAreNoPlaces() {
    World world = bot.sandbox().world();
    world.addChannel("The Reading Room", Channel.Kind.FORUM, "essays");
    world.addChannel("The Reading Room", Channel.Kind.VOICE, "lounge");

    assertThat(keyPointsTo("Ben", "essays").text())
        .endsWith("is a forum. Choose one of its posts, or a text channel.");
    assertThat(keyPointsTo("Ben", "lounge").text())
        .startsWith("I don’t post in <#")
        .contains("choose a text or announcement channel, or a thread");
    assertThat(bot.use("Ben", "lounge", "keypoints", Map.of()).isPrivate()).isFalse();
  }

  @Test
  void theyArePostedInAnAnnouncementChannelAndInAThreadUnderIt() {
    World world = bot.sandbox().world();
    world.addChannel("The Reading Room", Channel.Kind.ANNOUNCEMENTS, "news");
    world.addThread("news", "Ada", "About the news");

    for (String channel : List.of("news", "About the news")) {
      assertThat(keyPointsTo("Ben", channel).text()).startsWith("Posted: <#");
      assertThat(bot.seen("Cleo", channel)).hasSize(1);
    }
  }

  @Test
  void anArchivedThreadIsWokenByThePost() {
    World world = bot.sandbox().world();
    String thread = world.addThread("book-club", "Ada", "Chapter one").id();
    world.setThread(thread, true, false);

    assertThat(keyPointsTo("Ben", thread).text()).startsWith("Posted: <#");
    assertThat(bot.seen("Cleo", thread)).hasSize(1);
  }

  @Test
  void aLockedThreadNeedsTheRightToWriteInThreadsToo() {
    World world = bot.sandbox().world();
    String thread = world.addThread("book-club", "Ada", "Chapter one").id();
    world.setThread(thread, false, true);
    world.allow("book-club", "Pullquote", Permission.MANAGE_THREADS);

    assertThat(keyPointsTo("Ada", thread).text()).startsWith("Posted: <#");
    world.deny("book-club", "Pullquote", Permission.SEND_MESSAGES_IN_THREADS);
    world.setThread(thread, false, true);
    assertThat(keyPointsTo("Ada", thread).text())
        .contains("I lack the permission *Send Messages in Threads*");
  }

  @Test
  void whatDiscordRefusesIsSaid() {
    bot.expectRefusals();
    bot.sandbox().faults().refuseNext(400, 200_000, "Message was blocked by automatic moderation");

    Shown card = keyPointsTo("Ben", "book-club");

    assertThat(card.isPrivate()).isTrue();
    assertThat(card.text()).contains("AutoMod");
  }
}
