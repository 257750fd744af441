package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.sandbox.Permission;
import io.github.pullquote.sandbox.RestRequest;
import java.util.Map;
import java.util.Optional;
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
    Shown card = keyPoints("Ben", Map.of());

    assertThat(card.isPrivate()).isFalse();
    assertThat(card.texts())
        .containsExactly(
            "### The Ferry That Waits",
            "-# The author’s key points · Mira Solberg",
            "**1** · The ferry waits for its passengers because the village has no other way to the"
                + " hospital.\n-# See ¶3.2",
            "**2** · Captain Osei repairs the engine himself, with parts from a scrapyard.\n-# See"
                + " ¶5.1",
            "-# Asked for by <@%s>".formatted(bot.as("Ben").user().id()));
    assertThat(card.link("Open the article"))
        .isEqualTo("https://example.org/essays/the-ferry-that-waits");
  }

  @Test
  void asManyArePostedAsWereWanted() {
    assertThat(keyPoints("Ben", Map.of("count", 1)).text())
        .contains("**1**")
        .doesNotContain("**2**");
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
  void anArticleWithoutKeyPointsIsSaidToHaveNone() {
    Shown card = keyPoints("Ben", Map.of("article", "orchard"));

    assertThat(card.isPrivate()).isTrue();
    assertThat(card.text())
        .startsWith("The author of *An Orchard on the Roof* lists no key points.");
  }

  @Test
  void whatDiscordRefusesIsSaid() {
    bot.expectRefusals();
    bot.sandbox().faults().refuseNext(400, 200_000, "Message was blocked by automatic moderation");

    Shown card = keyPointsTo("Ben", "book-club");

    assertThat(card.isPrivate()).isTrue();
    assertThat(card.text()).contains("AutoMod");
  }

  @Test
  void whatIsPostedTwiceForOneCommandAppearsOnce() {
    keyPointsTo("Ben", "book-club");
    RestRequest posting =
        bot.sandbox().requests().stream()
            .filter(it -> it.template().equals(Optional.of("/channels/{channel_id}/messages")))
            .findFirst()
            .orElseThrow();

    OlderBot.repeat(bot.sandbox(), posting);

    assertThat(bot.seen("Ben", "book-club")).hasSize(1);
  }
}
