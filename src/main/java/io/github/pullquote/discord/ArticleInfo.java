package io.github.pullquote.discord;

import io.github.pullquote.card.ArticleCards;
import io.github.pullquote.library.Library;
import io.github.pullquote.library.ReadingRoom;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/// `/article info`: all that is known of an article.
final class ArticleInfo implements Subcommand {
  @Override
  public SubcommandData data() {
    return new SubcommandData("info", "Show all that is known of an article")
        .addOptions(ArticleOption.required());
  }

  @Override
  public Reply answer(ReadingRoom room, SlashCommandInteractionEvent event) {
    Library library = room.library();
    return new ArticleOption(library)
        .withOne(
            event,
            article ->
                Response.hidden(
                    ArticleCards.info(library.holding(article), room.state().bindings())));
  }
}
