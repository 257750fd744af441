package io.github.pullquote.discord;

import io.github.pullquote.card.HelpCards;
import io.github.pullquote.library.ReadingRoom;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// `/help`: how to use the bot.
final class HelpCommand implements SlashCommand {
  @Override
  public SlashCommandData data() {
    return Commands.slash("help", "How to ask the article");
  }

  @Override
  public Reply answer(ReadingRoom room, SlashCommandInteractionEvent event) {
    return Response.hidden(
        HelpCards.help(room.library().articles(), Examples.of(room), Managing.isAllowed(event)));
  }
}
