package io.github.pullquote.discord;

import static io.github.pullquote.sandbox.SandboxExtension.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.sandbox.Channel;
import io.github.pullquote.sandbox.Permission;
import io.github.pullquote.sandbox.World;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may what, in the very channel: what is missing is named, and where it is granted.
class RightsTest {
  private static final String GUILD = "The Reading Room";
  private static final String BOT = "Pullquote";
  private static final String QUESTION = "Who repairs the engine?";

  @RegisterExtension final BotExtension bot = new BotExtension(Articles.ferry());

  private World world() {
    return bot.sandbox().world();
  }

  private Shown ask(String user, String channel, boolean hidden) {
    return bot.use(user, channel, "ask", Map.of("question", QUESTION, "private", hidden));
  }

  private Shown pointsTo(String user, String channel) {
    return bot.use(user, "general", "keypoints", Map.of("channel", world().channel(channel)));
  }

  private String mention(String channel) {
    return "<#" + world().channel(channel).id() + ">";
  }

  private void assertRefused(Shown card, String... texts) {
    assertThat(card.isPrivate()).isTrue();
    assertThat(card.text()).contains(texts);
  }

  @Test
  void inAThreadItIsThePermissionOfItsChannelThatIsMissing() {
    world().addThread("book-club", "Ada", "Chapter one");
    world().deny("book-club", "Ben", Permission.SEND_MESSAGES_IN_THREADS);

    assertRefused(
        pointsTo("Ben", "Chapter one"),
        "You can’t post in " + mention("Chapter one"),
        "you lack the permission *Send Messages in Threads*",
        "in the settings of " + mention("book-club") + ", under Permissions",
        "in Server Settings, under Roles");
  }

  @Test
  void whoMayNotWriteInTheChannelMayStillInItsThread() {
    world().addThread("book-club", "Ada", "Chapter one");
    world().deny("book-club", "Ben", Permission.SEND_MESSAGES);
    world().deny("book-club", BOT, Permission.SEND_MESSAGES);

    assertThat(pointsTo("Ben", "Chapter one").text()).startsWith("Posted: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"book-club", "Chapter one"})
  void whoIsTimedOutIsToldUntilWhen(String channel) {
    world().addThread("book-club", "Ada", "Chapter one");
    Shown secret = ask("Ben", "general", true);
    Instant until = Instant.now().plus(Duration.ofHours(1));
    world().allow("general", "Ben", Permission.SEND_MESSAGES);
    world().timeOut(GUILD, BOT, until);

    assertRefused(
        pointsTo("Ben", channel),
        "I can’t post in " + mention(channel),
        "I am timed out on this server until <t:" + until.getEpochSecond() + ":f>");
    // A press reaches the bot although Discord's client would not let it.
    world().timeOut(GUILD, "Ben", until);
    assertRefused(bot.press("Ben", secret, "Share"), "You can’t post in ", "you are timed out");
  }

  @Test
  void aLockedThreadIsSaidToBeLocked() {
    String thread = world().addThread("book-club", "Ada", "Chapter one").id();
    world().setThread(thread, false, true);

    assertRefused(pointsTo("Ben", thread), "You can’t post in ", "the thread is locked");
    assertRefused(
        pointsTo("Ada", thread), "I can’t post in ", "the thread is locked", "*Manage Threads*");
    world().allow("book-club", BOT, Permission.MANAGE_THREADS);
    assertThat(pointsTo("Ada", thread).text()).startsWith("Posted: ");
  }

  @Test
  void anArchivedThreadIsWokenByThePost() {
    String thread = world().addThread("book-club", "Ada", "Chapter one").id();
    world().setThread(thread, true, false);

    assertThat(pointsTo("Ben", thread).text()).startsWith("Posted: ");

    assertThat(((Channel.PublicThread) world().channel(thread)).archived()).isFalse();
  }

  @Test
  void ofAHiddenChannelItIsTheBotThatLacksSomething() {
    world().deny("book-club", BOT, Permission.VIEW_CHANNEL);
    world().allow("book-club", "Ben", Permission.SEND_MESSAGES);

    assertRefused(
        pointsTo("Ben", "book-club"), "I can’t post in ", "I lack the permission *View Channels*");
  }

  @Test
  void inAHiddenChannelTheUsersRightsAreDiscordsReckoning() {
    String readers = world().addRole(GUILD, "Readers", Set.of()).id();
    world().setMember(GUILD, "Ben", readers);
    world().deny("book-club", BOT, Permission.VIEW_CHANNEL);
    world().allow("book-club", "Cleo", Permission.MANAGE_MESSAGES);
    Shown shared = bot.share("Ben", ask("Ben", "book-club", true));
    assertThat(shared.isPrivate()).isFalse();

    assertThat(bot.as("Cleo").press(shared.message(), shared.id("Remove")).await(PATIENCE))
        .isNotNull();
    Appointments.until(() -> bot.seen("Ben", "book-club").stream().allMatch(Shown::isPrivate));
  }

  @Test
  void whoMayBeSeenAgainIsHeardAgain() {
    world().deny("book-club", BOT, Permission.VIEW_CHANNEL);
    assertRefused(pointsTo("Ben", "book-club"), "I can’t post in ");

    world().allow("book-club", BOT, Permission.VIEW_CHANNEL);

    assertThat(pointsTo("Ben", "book-club").text()).startsWith("Posted: ");
  }

  @Test
  void withoutEmbedLinksAndFilesNothingIsMissing() {
    world().deny("general", BOT, Permission.EMBED_LINKS, Permission.ATTACH_FILES);
    world().deny("book-club", BOT, Permission.EMBED_LINKS, Permission.ATTACH_FILES);

    assertThat(ask("Ben", "general", false).isPrivate()).isFalse();
    assertThat(pointsTo("Ben", "book-club").text()).startsWith("Posted: ");
    assertThat(bot.write("Ben", "general", bot.mention() + " " + QUESTION).text()).contains("¶5.1");
  }

  @ParameterizedTest
  @CsvSource({
    "FORUM, is a forum. Choose one of its posts",
    "VOICE, I don’t post in",
    "STAGE, I don’t post in"
  })
  void aChannelForSomethingElseIsExplained(Channel.Kind kind, String text) {
    world().addChannel(GUILD, kind, "elsewhere");

    assertRefused(pointsTo("Ben", "elsewhere"), text);
  }

  @Test
  void aScheduleForAForumIsExplainedAndOneForAVoiceChannelIsKept() {
    world().addChannel(GUILD, Channel.Kind.FORUM, "essays");
    world().addChannel(GUILD, Channel.Kind.VOICE, "lounge");

    assertRefused(schedule("essays"), "is a forum. Choose one of its posts");
    assertThat(schedule("lounge").text()).contains("Scheduled");
    world().deny("lounge", BOT, Permission.CONNECT);
    assertRefused(schedule("lounge"), "I can’t post in ", "I lack the permission *Connect*");
  }

  private Shown schedule(String channel) {
    return bot.use(
        "Ada",
        "general",
        "schedule add",
        Map.of("time", "9:00", "channel", world().channel(channel)));
  }

  @Test
  void theHostsChannelMustBeOneWhereBothMayPost() {
    world()
        .setMember(
            GUILD,
            "Ben",
            world().addRole(GUILD, "Librarian", EnumSet.of(Permission.MANAGE_GUILD)).id());
    world().deny("book-club", "Ben", Permission.SEND_MESSAGES);

    assertRefused(contact("book-club"), "You can’t post in ");
    assertRefused(contact("announcements"), "I can’t post in ");
    assertThat(contact("general").text()).contains("<#");
  }

  private Shown contact(String channel) {
    return bot.use("Ben", "general", "settings", Map.of("contact", world().channel(channel)));
  }

  @Test
  void whoLosesManageServerMayNotGoOnWithAnOpenCard() {
    String role = world().addRole(GUILD, "Librarian", EnumSet.of(Permission.MANAGE_GUILD)).id();
    world().setMember(GUILD, "Ben", role);
    Shown card = bot.use("Ben", "general", "privacy", Map.of());
    world().setPermissions(GUILD, role, Set.of());

    assertRefused(
        bot.press("Ben", card, "Delete this server’s library"),
        "You need the permission *Manage Server* for this",
        "in Server Settings under Roles");
  }

  @Test
  void whereAppsFromElsewhereMayNotBeSeenTheAnswerIsPrivateAndSaysSo() {
    bot.sandbox().installations().install("Ben");
    world().removeMember(GUILD, BOT);
    assertThat(ask("Ben", "general", false).isPrivate()).isFalse();
    Shown shareable = ask("Ben", "general", true);
    assertThat(shareable.buttons()).contains("Share");
    world().deny("general", "Ben", Permission.USE_EXTERNAL_APPS);

    Shown answer = ask("Ben", "general", false);

    assertThat(answer.isPrivate()).isTrue();
    assertThat(answer.buttons()).contains("Context").doesNotContain("Share", "Remove");
    assertThat(answer.text())
        .contains("Only you see this: ", "you lack the permission *Use External Apps*");
    Shown own = ask("Ben", "general", true);
    assertThat(own.buttons()).doesNotContain("Share");
    assertThat(own.text()).doesNotContain("Only you see this");
    assertThat(bot.press("Ben", own, "Context").buttons()).doesNotContain("Share");
    assertRefused(
        bot.press("Ben", shareable, "Share"), "you lack the permission *Use External Apps*");
  }

  @Test
  void onAServerThatTheBotIsNotOnItOnlyAnswers() {
    bot.sandbox().installations().install("Ben");
    world().removeMember(GUILD, BOT);

    assertRefused(
        bot.use("Ben", "general", "keypoints", Map.of("thread", true)),
        "I am not on this server, so I can only answer here");
    assertThat(bot.use("Ben", "general", "keypoints", Map.of()).isPrivate()).isFalse();
  }
}
