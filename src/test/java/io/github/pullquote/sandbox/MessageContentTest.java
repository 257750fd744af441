package io.github.pullquote.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.events.channel.ChannelCreateEvent;
import net.dv8tion.jda.api.events.message.MessageBulkDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.MessageUpdateEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a bot without the message content intent learns of messages.
class MessageContentTest {
  @RegisterExtension final SandboxExtension discord = new SandboxExtension();
  private final HeardEvents heard = new HeardEvents();
  private JDA jda;

  @BeforeEach
  void connect() {
    Message.suppressContentIntentWarning();
    jda =
        discord.connect(
            discord.client().setBulkDeleteSplittingEnabled(false).addEventListeners(heard));
  }

  private SandboxUser ben() {
    return discord.sandbox().as("Ben");
  }

  private Message heard(JsonNode message) {
    return heard
        .await(
            MessageReceivedEvent.class, it -> it.getMessageId().equals(message.path("id").asText()))
        .getMessage();
  }

  @Test
  void messagesOfOthersAreBlank() {
    assertThat(heard(ben().send("general", "Not for the bot")).getContentRaw()).isEmpty();
  }

  @Test
  void aMentionOfTheBotIsReadable() {
    String text = "<@" + jda.getSelfUser().getId() + "> who wrote it?";

    assertThat(heard(ben().send("general", text)).getContentRaw()).isEqualTo(text);
  }

  @Test
  void aMentionOfTheBotsRoleIsNot() {
    String role =
        discord.sandbox().world().guild("The Reading Room").roles().stream()
            .filter(it -> it.name().equals("Pullquote"))
            .findFirst()
            .orElseThrow()
            .id();

    assertThat(heard(ben().send("general", "<@&" + role + "> who?")).getContentRaw()).isEmpty();
  }

  @Test
  void aDirectMessageIsReadable() {
    Message message = heard(ben().send(ben().direct(), "Who wrote it?"));

    assertThat(message.getContentRaw()).isEqualTo("Who wrote it?");
    assertThat(message.isFromGuild()).isFalse();
  }

  @Test
  void aReplyToTheBotIsReadable() {
    Message own = general().sendMessage("Ask me").complete();

    JsonNode reply =
        ben().reply(discord.sandbox().as("Ben").messages("general").getFirst(), "Who wrote it?");

    assertThat(heard(reply).getContentRaw()).isEqualTo("Who wrote it?");
    assertThat(heard(reply).getReferencedMessage()).isEqualTo(own);
  }

  private TextChannel general() {
    return jda.getTextChannelsByName("general", true).getFirst();
  }

  @Test
  void readingOverRestIsBlankAsWell() {
    JsonNode message = ben().send("general", "Not for the bot");

    assertThat(
            general().retrieveMessageById(message.path("id").asText()).complete().getContentRaw())
        .isEmpty();
  }

  @Test
  void whatTheBotMayNotSeeItDoesNotHear() {
    discord.sandbox().world().deny("book-club", "Pullquote", Permission.VIEW_CHANNEL);
    JsonNode hidden = ben().send("book-club", "Among us");
    heard(ben().send("general", "Later"));

    assertThat(heard.all(MessageReceivedEvent.class))
        .noneMatch(it -> it.getMessageId().equals(hidden.path("id").asText()));
  }

  @Test
  void editsAndDeletionsAreHeard() {
    JsonNode first = ben().send("general", "One");
    JsonNode second = ben().send("general", "Two");
    JsonNode third = ben().send("general", "Three");

    ben().edit(first, "1");
    ben().delete(first);
    discord.sandbox().as("Ada").delete(second, third);

    heard.await(MessageUpdateEvent.class);
    assertThat(heard.await(MessageDeleteEvent.class).getMessageId())
        .isEqualTo(first.path("id").asText());
    assertThat(heard.await(MessageBulkDeleteEvent.class).getMessageIds())
        .containsExactly(second.path("id").asText(), third.path("id").asText());
  }

  @Test
  void threadsOfOthersAreHeardAndOwnOnesOpened() {
    discord.sandbox().world().addThread("book-club", "Ben", "Chapter one");
    assertThat(heard.await(ChannelCreateEvent.class).getChannel().getName())
        .isEqualTo("Chapter one");

    Message own = general().sendMessage("Key points").complete();
    own.createThreadChannel("About it").complete().sendMessage("In the thread").complete();

    assertThat(ben().messages("About it")).hasSize(1);
  }
}
