package io.github.pullquote.discord;

import io.github.pullquote.card.ArticleCards;
import io.github.pullquote.library.ReadingRoom;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// `/articles`: what can be asked here.
final class ArticlesCommand implements SlashCommand {
  @Override
  public SlashCommandData data() {
    return Commands.slash("articles", "List the articles that you can ask");
  }

  @Override
  public Reply answer(ReadingRoom room, SlashCommandInteractionEvent event) {
    return Response.hidden(ArticleCards.list(room.library().holdings(), room.state().bindings()));
  }
}
