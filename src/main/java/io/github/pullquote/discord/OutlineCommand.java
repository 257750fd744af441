package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.Choice;
import io.github.pullquote.card.OutlineCards;
import io.github.pullquote.library.Library;
import io.github.pullquote.library.ReadingRoom;
import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// `/outline`: the sections of an article.
final class OutlineCommand implements SlashCommand {
  @Override
  public SlashCommandData data() {
    return Commands.slash("outline", "Show the article's sections, and read one")
        .addOptions(ArticleOption.data());
  }

  @Override
  public Reply answer(ReadingRoom room, SlashCommandInteractionEvent event) {
    Library library = room.library();
    return new ArticleOption(library)
        .with(
            event,
            named -> {
              Article shown = named.orElse(room.main());
              long user = event.getUser().getIdLong();
              return Response.hidden(OutlineCards.outline(shown, library.key(shown), 1, user));
            });
  }

  @Override
  public List<Choice> choices(ReadingRoom room, CommandAutoCompleteInteractionEvent event) {
    return new ArticleOption(room.library()).choices(event.getFocusedOption().getValue());
  }
}
