package io.github.pullquote.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BotConnectionTest {
  @RegisterExtension final SandboxExtension discord = new SandboxExtension();

  /// Answers every slash command with its question.
  private static final class Echo extends ListenerAdapter {
    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
      event
          .reply("You asked: " + event.getOption("question", "", OptionMapping::getAsString))
          .queue();
    }
  }

  @Test
  void theUnmodifiedClientConnectsAndSeesTheGuild() {
    JDA jda = discord.connect();

    assertThat(jda.getGuilds()).extracting(it -> it.getName()).containsExactly("The Reading Room");
    assertThat(jda.getGuilds().getFirst().getTextChannels())
        .extracting(it -> it.getName())
        .containsExactly("general", "book-club", "announcements", "mods");
  }

  @Test
  void aSlashCommandIsRegisteredUsedAndAnswered() {
    JDA jda = discord.connect(new Echo());
    jda.updateCommands()
        .addCommands(
            Commands.slash("ask", "Asks the article")
                .addOption(OptionType.STRING, "question", "What to ask", true))
        .complete();

    JsonNode reply =
        discord
            .sandbox()
            .as("Ben")
            .slash("general", "ask", Map.of("question", "Who wrote it?"))
            .awaitReply(SandboxExtension.PATIENCE);

    assertThat(reply.path("content").asText()).isEqualTo("You asked: Who wrote it?");
    assertThat(discord.sandbox().as("Cleo").messages("general")).contains(reply);
  }
}
