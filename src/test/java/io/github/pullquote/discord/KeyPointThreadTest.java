package io.github.pullquote.discord;

import static io.github.pullquote.sandbox.SandboxExtension.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.sandbox.Channel;
import io.github.pullquote.sandbox.Permission;
import io.github.pullquote.sandbox.RestRequest;
import io.github.pullquote.sandbox.World;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `/keypoints thread: True`.
class KeyPointThreadTest {
  private static final int REPLY = 4;

  @RegisterExtension final BotExtension bot = new BotExtension(Articles.ferry());

  private World world() {
    return bot.sandbox().world();
  }

  private Shown discuss(String user, String channel) {
    return bot.use(user, channel, "keypoints", Map.of("thread", true));
  }

  private Shown discussIn(String user, String channel) {
    return bot.use(
        user, "general", "keypoints", Map.of("thread", true, "channel", world().channel(channel)));
  }

  /// The post once it has its thread.
  private JsonNode discussed(String channel) {
    return bot.sandbox().awaitMessage(channel, it -> it.has("thread"), PATIENCE);
  }

  private List<Channel.PublicThread> threads() {
    return world().channels().stream()
        .filter(Channel.PublicThread.class::isInstance)
        .map(Channel.PublicThread.class::cast)
        .toList();
  }

  @Test
  void itIsOpenedOnAPostHereAndNamedAfterTheArticle() {
    Shown card = discuss("Ben", "general");

    assertThat(card.isPrivate()).isFalse();
    JsonNode post = discussed("general");
    assertThat(post.path("id")).isEqualTo(card.message().path("id"));
    assertThat(post.path("thread").path("name").asText()).isEqualTo("The Ferry That Waits");
    assertThat(threads())
        .singleElement()
        .satisfies(
            thread -> {
              assertThat(thread.parentId()).isEqualTo(world().channel("general").id());
              assertThat(thread.id()).isEqualTo(post.path("id").asText());
            });
  }

  @Test
  void itIsOpenedOnAPostInAnotherChannel() {
    Shown receipt = discussIn("Ben", "book-club");

    JsonNode post = discussed("book-club");
    assertThat(receipt.isPrivate()).isTrue();
    assertThat(receipt.text())
        .startsWith("Posted: <#" + world().channel("book-club").id() + ">")
        .endsWith("The discussion: <#" + post.path("id").asText() + ">");
    assertThat(bot.use("Cleo", post.path("id").asText(), "help", Map.of()).text()).isNotBlank();
  }

  @Test
  void itIsOpenedInAnAnnouncementChannel() {
    world().addChannel("The Reading Room", Channel.Kind.ANNOUNCEMENTS, "news");

    discuss("Ben", "news");

    assertThat(discussed("news").path("thread").path("type").asInt()).isEqualTo(10);
  }

  @Test
  void aLongTitleIsCutBetweenWordsAndAHostileOneIsOnlyAName() throws Exception {
    String title = "@everyone <@1> **Long** [title](http://x.example) 🛶 ".repeat(4).strip();
    bot.restart(Articles.ferry().titled(title));

    discuss("Ben", "general");

    String name = discussed("general").path("thread").path("name").asText();
    assertThat(name).hasSizeLessThanOrEqualTo(100).endsWith("…");
    assertThat(title).startsWith(name.substring(0, name.length() - 1) + " ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pullquote", "Ben"})
  void whereOneMayOpenNoneThePointsAreThereAndTheReasonIsTold(String who) {
    world().deny("general", who, Permission.CREATE_PUBLIC_THREADS);

    Shown card = discuss("Ben", "general");

    assertThat(card.isPrivate()).isFalse();
    Shown notice = bot.replyTo(card.message());
    assertThat(notice.isPrivate()).isTrue();
    assertThat(notice.text())
        .startsWith("The key points are posted. I ")
        .contains(
            "lack the permission *Create Public Threads*", "under Permissions", "under Roles");
    assertThat(bot.seen("Cleo", "general")).containsExactly(card);
    assertThat(threads()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pullquote", "Ben"})
  void soTheyAreInAnotherChannel(String who) {
    world().deny("book-club", who, Permission.CREATE_PUBLIC_THREADS);

    Shown receipt = discussIn("Ben", "book-club");

    assertThat(receipt.text())
        .startsWith("Posted: <#")
        .contains("lack the permission *Create Public Threads*");
    assertThat(bot.seen("Cleo", "book-club")).hasSize(1);
    assertThat(threads()).isEmpty();
  }

  private void assertRefused(Shown card, String... texts) {
    assertThat(card.isPrivate()).isTrue();
    assertThat(card.text()).contains(texts);
    assertThat(bot.seen("Cleo", "general")).isEmpty();
    assertThat(bot.seen("Cleo", "book-club")).isEmpty();
    assertThat(threads()).isEmpty();
  }

  @Test
  void whoMayNotEvenPostIsToldThatFirst() {
    world().deny("book-club", "Ben", Permission.SEND_MESSAGES, Permission.CREATE_PUBLIC_THREADS);

    assertRefused(discussIn("Ben", "book-club"), "you lack the permission *Send Messages*");
  }

  @Test
  void whereTheBotSeesNothingItOpensNoThread() {
    world().deny("general", "Pullquote", Permission.VIEW_CHANNEL);

    Shown card = discuss("Ben", "general");

    assertThat(card.isPrivate()).isFalse();
    assertThat(bot.replyTo(card.message()).text()).contains("I lack the permission *View Channel");
    assertThat(threads()).isEmpty();
  }

  @Test
  void thereIsNoThreadInAThread() {
    world().addThread("general", "Ben", "Chapter one");

    for (Shown refusal : List.of(discuss("Ben", "Chapter one"), discussIn("Ben", "Chapter one"))) {
      assertThat(refusal.isPrivate()).isTrue();
      assertThat(refusal.text()).contains("is a thread already, and Discord allows none in it");
    }
    assertThat(bot.seen("Cleo", "Chapter one")).isEmpty();
  }

  @Test
  void thereIsNoThreadInDirectMessages() {
    String direct = bot.as("Ben").direct();

    assertThat(discuss("Ben", direct).text())
        .isEqualTo("Direct messages have no threads. Ask without `thread`.");
    assertThat(bot.use("Ben", direct, "keypoints", Map.of("thread", false)).text())
        .contains("Captain Osei");
  }

  @Test
  void thereIsNoThreadInAVoiceChannel() {
    world().addChannel("The Reading Room", Channel.Kind.VOICE, "lounge");

    Shown refusal = discuss("Ben", "lounge");

    assertThat(refusal.isPrivate()).isTrue();
    assertThat(refusal.text()).contains("can’t have threads: only text and announcement channels");
  }

  /// Refuses what comes after a request of this kind.
  private void refuseAfter(Predicate<RestRequest> kind, int code) {
    bot.expectRefusals();
    bot.sandbox()
        .onRequest(
            request -> {
              if (kind.test(request) && !request.refused()) {
                bot.sandbox().faults().refuseNext(400, code, "Refused");
              }
            });
  }

  @Test
  void whereItFailsThePostStaysAndWhoAskedIsTold() {
    refuseAfter(request -> request.body().path("type").asInt() == REPLY, 160_006);

    Shown card = discuss("Ben", "general");

    Shown notice = bot.replyTo(card.message());
    assertThat(notice.isPrivate()).isTrue();
    assertThat(notice.text())
        .startsWith("The key points are posted. I couldn’t open a thread on them: the server has");
    assertThat(bot.seen("Cleo", "general")).containsExactly(card);
  }

  @Test
  void whereItFailsInAnotherChannelTheReceiptSaysSo() {
    refuseAfter(request -> request.body().has("nonce"), 50_013);

    Shown receipt = discussIn("Ben", "book-club");

    assertThat(receipt.text())
        .startsWith("Posted: <#")
        .endsWith("I couldn’t open a thread on them: my permissions there have changed.");
    assertThat(bot.seen("Cleo", "book-club")).hasSize(1);
    assertThat(threads()).isEmpty();
  }
}
