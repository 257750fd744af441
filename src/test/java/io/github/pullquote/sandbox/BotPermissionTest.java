package io.github.pullquote.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BotPermissionTest {
  @RegisterExtension final SandboxExtension discord = new SandboxExtension();
  private RawBot bot;
  private World world;

  @BeforeEach
  void bot() {
    bot = new RawBot(discord.sandbox());
    world = discord.sandbox().world();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "VIEW_CHANNEL; 50001; {'content':'x'}",
        "SEND_MESSAGES; 50013; {'content':'x'}",
        "EMBED_LINKS; 50013; {'embeds':[{'title':'x'}]}"
      })
  void sendingNeedsThePermission(Permission missing, int error, String body) {
    assertThat(bot.message("general", body).status()).isEqualTo(200);

    world.deny("general", "Pullquote", missing);

    RawBot.Answer answer = bot.message("general", body);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.code()).isEqualTo(error);
    assertThat(discord.sandbox().refusals()).hasSize(1);
  }

  @Test
  void theBotMayNotSendInAnnouncements() {
    assertThat(bot.message("announcements", "{'content':'x'}").code()).isEqualTo(50013);
  }

  @Test
  void aReplyNeedsTheHistory() {
    String message = discord.sandbox().as("Ben").send("general", "Hello").path("id").asText();
    String reply = "{'content':'x','message_reference':{'message_id':'" + message + "'}}";
    assertThat(bot.message("general", reply).body().path("referenced_message").path("id").asText())
        .isEqualTo(message);

    world.deny("general", "Pullquote", Permission.READ_MESSAGE_HISTORY);

    assertThat(bot.message("general", reply).code()).isEqualTo(160002);
  }

  @Test
  void aReplyNeedsItsMessage() {
    assertThat(
            bot.message("general", "{'content':'x','message_reference':{'message_id':'1'}}")
                .complaints())
        .contains("MESSAGE_REFERENCE_UNKNOWN_MESSAGE");
  }

  @Test
  void messagesOfOthersNeedManageMessagesToDeleteAndCannotBeEdited() {
    JsonNode message = discord.sandbox().as("Ben").send("general", "Hello");
    String path =
        "channels/"
            + message.path("channel_id").asText()
            + "/messages/"
            + message.path("id").asText();

    assertThat(bot.send("PATCH", path, "{'content':'x'}").code()).isEqualTo(50005);
    assertThat(bot.send("DELETE", path, "").code()).isEqualTo(50013);
    world.allow("general", "Pullquote", Permission.MANAGE_MESSAGES);
    assertThat(bot.send("DELETE", path, "").status()).isEqualTo(204);
    assertThat(bot.send("DELETE", path, "").code()).isEqualTo(10008);
  }

  @Test
  void whatDoesNotExistIsUnknown() {
    assertThat(bot.send("GET", "channels/1", "").code()).isEqualTo(10003);
    world.removeChannel("book-club");
    assertThat(bot.send("GET", "users/1", "").code()).isEqualTo(10013);
    assertThat(new RawBot(discord.sandbox(), "another").send("GET", "users/@me", "").status())
        .isEqualTo(401);
  }

  @Test
  void threadsHaveRulesOfTheirOwn() {
    String thread = world.addThread("general", "Ben", "Aside").id();
    world.deny("general", "Pullquote", Permission.SEND_MESSAGES);
    assertThat(bot.message("Aside", "{'content':'x'}").status()).isEqualTo(200);

    world.setThread(thread, true, false);
    assertThat(bot.message("Aside", "{'content':'x'}").status()).isEqualTo(200);
    assertThat(((Channel.PublicThread) world.channel(thread)).archived()).isFalse();

    world.setThread(thread, false, true);
    assertThat(bot.message("Aside", "{'content':'x'}").code()).isEqualTo(160005);

    world.deny("general", "Pullquote", Permission.SEND_MESSAGES_IN_THREADS);
    assertThat(bot.message("Aside", "{'content':'x'}").code()).isEqualTo(50013);
  }

  @Test
  void whoWritesWakesAnArchivedThread() {
    String thread = world.addThread("general", "Ben", "Chapter one").id();
    world.setThread(thread, true, false);

    discord.sandbox().as("Ben").send(thread, "Anybody here?");

    assertThat(((Channel.PublicThread) world.channel(thread)).archived()).isFalse();
  }

  @Test
  void anArchivedThreadIsFoundByWhoLooksForIt() {
    world.addThread("general", "Ben", "Open");
    String thread = world.addThread("general", "Ben", "Aside").id();
    world.addThread("book-club", "Ben", "Elsewhere");
    world.setThread(thread, true, false);

    assertThat(archived("general", "")).containsExactly(thread);
    assertThat(archived("book-club", "")).isEmpty();
    assertThat(archived("general", "?before=2000-01-01T00:00Z")).isEmpty();
    world.deny("general", "Pullquote", Permission.READ_MESSAGE_HISTORY);
    assertThat(bot.send("GET", archivedOf("general"), "").code()).isEqualTo(50013);
  }

  private List<String> archived(String channel, String query) {
    return bot.send("GET", archivedOf(channel) + query, "")
        .body()
        .path("threads")
        .findValuesAsText("id");
  }

  private String archivedOf(String channel) {
    return "channels/" + world.channel(channel).id() + "/threads/archived/public";
  }

  @Test
  void aMessageHasOneThread() {
    JsonNode message = bot.message("general", "{'content':'x'}").body();
    String path =
        "channels/"
            + message.path("channel_id").asText()
            + "/messages/"
            + message.path("id").asText()
            + "/threads";

    assertThat(bot.send("POST", path, "{'name':'" + "x".repeat(101) + "'}").code())
        .isEqualTo(50035);
    assertThat(bot.send("POST", path, "{'name':'About'}").status()).isEqualTo(201);
    assertThat(bot.send("POST", path, "{'name':'About'}").code()).isEqualTo(160004);
    world.deny("general", "Pullquote", Permission.CREATE_PUBLIC_THREADS);
    assertThat(bot.send("POST", path, "{'name':'About'}").code()).isEqualTo(50013);
  }

  @Test
  void aThreadIsOpenedOnMessagesOfTextAndAnnouncementChannelsAlone() {
    world.addChannel("The Reading Room", Channel.Kind.ANNOUNCEMENTS, "news");
    world.addChannel("The Reading Room", Channel.Kind.VOICE, "lounge");
    world.addThread("general", "Ben", "Aside");

    assertThat(thread("news").body().path("type").asInt()).isEqualTo(10);
    assertThat(thread("general").body().path("type").asInt()).isEqualTo(11);
    assertThat(thread("lounge").code()).isEqualTo(50024);
    assertThat(thread("Aside").code()).isEqualTo(50024);
  }

  private RawBot.Answer thread(String channel) {
    JsonNode message = bot.message(channel, "{'content':'x'}").body();
    return bot.send(
        "POST",
        "channels/%s/messages/%s/threads"
            .formatted(message.path("channel_id").asText(), message.path("id").asText()),
        "{'name':'About'}");
  }

  @Test
  void whoMayNotJoinAVoiceChannelMayNotWriteInIt() {
    world.addChannel("The Reading Room", Channel.Kind.VOICE, "lounge");
    assertThat(bot.message("lounge", "{'content':'x'}").status()).isEqualTo(200);

    world.deny("lounge", "Pullquote", Permission.CONNECT);

    assertThat(bot.message("lounge", "{'content':'x'}").code()).isEqualTo(50013);
  }

  @Test
  void whoIsTimedOutMayOnlyRead() {
    String guild = "The Reading Room";
    world.members().timeOut(guild, "Pullquote", Instant.now().plusSeconds(60));
    world.members().timeOut(guild, "Ben", Instant.now().plusSeconds(60));
    world.members().timeOut(guild, "Ada", Instant.now().plusSeconds(60));

    assertThat(bot.message("general", "{'content':'x'}").code()).isEqualTo(50013);
    assertThat(world.permissions("Ben", "general"))
        .containsExactlyInAnyOrder(Permission.VIEW_CHANNEL, Permission.READ_MESSAGE_HISTORY);
    assertThat(world.permissions("Ada", "general")).contains(Permission.SEND_MESSAGES);
    world.members().timeOut(guild, "Pullquote", Instant.now().minusSeconds(60));
    assertThat(bot.message("general", "{'content':'x'}").status()).isEqualTo(200);
  }

  @Test
  void aMessageInAThreadIsChangedWhileThatIsOpenAlone() {
    String thread = world.addThread("general", "Ben", "Aside").id();
    String path =
        "channels/%s/messages/%s"
            .formatted(thread, bot.message("Aside", "{'content':'x'}").body().path("id").asText());

    assertThat(bot.send("PATCH", path, "{'content':'y'}").status()).isEqualTo(200);
    world.setThread(thread, true, false);
    assertThat(bot.send("PATCH", path, "{'content':'z'}").code()).isEqualTo(50083);
    world.setThread(thread, false, true);
    assertThat(bot.send("PATCH", path, "{'content':'z'}").code()).isEqualTo(160005);
    world.allow("general", "Pullquote", Permission.MANAGE_THREADS);
    assertThat(bot.send("PATCH", path, "{'content':'z'}").status()).isEqualTo(200);
  }

  @Test
  void aForumHasNoMessagesOfItsOwn() {
    world.addChannel("The Reading Room", Channel.Kind.FORUM, "essays");

    assertThat(bot.message("essays", "{'content':'x'}").code()).isEqualTo(50008);
    assertThatThrownBy(() -> discord.sandbox().as("Ben").send("essays", "Hello"))
        .isInstanceOf(ActionRefusedException.class);
  }

  @Test
  void aPlannedRefusalComesOnce() {
    discord.sandbox().faults().refuseNext(400, 20016, "Slow mode");

    assertThat(bot.message("general", "{'content':'x'}").code()).isEqualTo(20016);
    assertThat(bot.message("general", "{'content':'x'}").status()).isEqualTo(200);
  }
}
