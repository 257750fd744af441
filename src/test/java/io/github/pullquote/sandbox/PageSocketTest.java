package io.github.pullquote.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageSocketTest {
  @RegisterExtension final SandboxExtension discord = new SandboxExtension();

  private static final class Whisper extends ListenerAdapter {
    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
      event.reply("For you alone").setEphemeral(true).queue();
    }
  }

  private String id(String name) {
    return discord.sandbox().world().channel(name).id();
  }

  private PageClient page(String user) {
    PageClient page = new PageClient(discord.sandbox());
    page.await("hello");
    page.send("become", "{'user_id':'" + discord.sandbox().world().user(user).id() + "'}");
    page.await("hello", it -> it.path("you").asText().equals(userId(user)));
    return page;
  }

  private String userId(String name) {
    return discord.sandbox().world().user(name).id();
  }

  @Test
  void aPageIsGreetedWithWhatItsUserSees() {
    PageClient page = page("Ben");

    JsonNode hello = page.await("hello", it -> it.path("you").asText().equals(userId("Ben")));

    assertThat(hello.path("users")).hasSize(3);
    assertThat(hello.path("bot").path("username").asText()).isEqualTo("pullquote");
    assertThat(hello.path("bot_connected").asBoolean()).isFalse();
    assertThat(hello.path("guilds").path(0).path("channels"))
        .extracting(it -> it.path("name").asText())
        .containsExactly("general", "book-club", "announcements");
    assertThat(hello.path("dms")).hasSize(1);
    assertThat(hello.path("messages").properties()).hasSize(4);
  }

  @Test
  void whatOneWritesTheOthersRead() {
    PageClient ben = page("Ben");
    PageClient cleo = page("Cleo");

    ben.send("send", "{'channel_id':'" + id("general") + "','content':'Hello'}");

    JsonNode message = cleo.await("message");
    assertThat(message.path("content").asText()).isEqualTo("Hello");
    assertThat(message.path("author").path("global_name").asText()).isEqualTo("Ben");
    ben.send(
        "delete",
        "{'channel_id':'"
            + id("general")
            + "','message_id':'"
            + message.path("id").asText()
            + "'}");
    assertThat(cleo.await("message_delete").path("id")).isEqualTo(message.path("id"));
  }

  @Test
  void anEphemeralReplyReachesOnlyTheOneWhoAskedAndCanBeDismissed() {
    PageClient ben = page("Ben");
    PageClient cleo = page("Cleo");
    discord
        .connect(new Whisper())
        .updateCommands()
        .addCommands(Commands.slash("me", "Me"))
        .complete();
    assertThat(ben.await("bot").path("connected").asBoolean()).isTrue();
    String command = ben.await("commands").path(0).path("id").asText();

    ben.send(
        "command",
        "{'nonce':7,'channel_id':'"
            + id("general")
            + "','command_id':'"
            + command
            + "','options':[]}");

    assertThat(ben.await("ack").path("nonce").asInt()).isEqualTo(7);
    JsonNode reply = ben.await("message");
    assertThat(reply.path("interaction_metadata").path("name").asText()).isEqualTo("me");
    ben.send(
        "dismiss",
        "{'channel_id':'" + id("general") + "','message_id':'" + reply.path("id").asText() + "'}");
    ben.await("message_delete");
    ben.send("send", "{'channel_id':'" + id("general") + "','content':'Last'}");
    assertThat(cleo.await("message").path("content").asText()).isEqualTo("Last");
    assertThat(discord.sandbox().as("Ben").messages("general")).hasSize(1);
  }

  @Test
  void whatAUserMayNotDoFailsWithAReason() {
    PageClient ben = page("Ben");

    ben.send("send", "{'channel_id':'" + id("mods") + "','content':'Hello'}");

    assertThat(ben.await("failed").path("reason").asText())
        .isEqualTo("You cannot see this channel");
  }

  @Test
  void aChannelThatBecomesHiddenDisappears() {
    PageClient ben = page("Ben");

    discord.sandbox().world().deny("general", "Ben", Permission.VIEW_CHANNEL);

    assertThat(ben.await("channel_delete").path("id").asText()).isEqualTo(id("general"));
  }

  @Test
  void anUploadIsAttachedAndFetched() throws IOException, InterruptedException {
    PageClient ben = page("Ben");
    String body =
        """
        --b
        Content-Disposition: form-data; name="file"; filename="essay.txt"
        Content-Type: text/plain

        An essay
        --b--
        """
            .replace("\n", "\r\n");
    HttpResponse<String> uploaded =
        http(
            HttpRequest.newBuilder(URI.create(discord.sandbox().pageUrl() + "page/upload"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    JsonNode attachment = Json.parse(uploaded.body()).orElseThrow();

    ben.send(
        "send",
        "{'channel_id':'"
            + id("general")
            + "','content':'','attachment_ids':['"
            + attachment.path("id").asText()
            + "']}");

    String url = ben.await("message").path("attachments").path(0).path("url").asText();
    assertThat(http(HttpRequest.newBuilder(URI.create(url))).body()).isEqualTo("An essay");
  }

  private static HttpResponse<String> http(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @ParameterizedTest
  @CsvSource({
    "/, evil.example, X-Origin: none, X-Version",
    "/gateway, evil.example, X-Origin: none, Sec-WebSocket-Version",
    "/page/socket, 127.0.0.1, Origin: https://evil.example, Sec-WebSocket-Version",
    "/api/v10/gateway, 127.0.0.1, Origin: https://evil.example, X-Version"
  })
  void foreignHostsAndOriginsAreTurnedAway(String path, String host, String origin, String version)
      throws IOException {
    String request =
        """
        GET %s HTTP/1.1
        Host: %s
        %s
        Upgrade: websocket
        Connection: Upgrade
        Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==
        %s: 13

        """
            .formatted(path, host, origin, version)
            .replace("\n", "\r\n");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), discord.sandbox().port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      byte[] start = socket.getInputStream().readNBytes(12);

      assertThat(new String(start, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 403");
    }
  }

  @Test
  void aTakenPortIsPassedOver() {
    SandboxSettings same = SandboxSettings.standard().withPort(discord.sandbox().port());

    try (Sandbox second = Sandbox.start(same)) {
      assertThat(second.port()).isGreaterThan(discord.sandbox().port());
    }
  }
}
