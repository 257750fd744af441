package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.OutlineCards;
import io.github.pullquote.library.Library;
import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// `/outline`: the sections of an article.
final class OutlineCommand implements SlashCommand {
  private final Library library;
  private final ArticleOption article;

  OutlineCommand(Library library, ArticleOption article) {
    this.library = library;
    this.article = article;
  }

  @Override
  public SlashCommandData data() {
    return Commands.slash("outline", "Show the article's sections, and read one")
        .addOptions(article.data());
  }

  @Override
  public Response answer(SlashCommandInteractionEvent event) {
    return article.with(
        event,
        only -> {
          Article shown = only.orElse(library.main());
          long user = event.getUser().getIdLong();
          return Response.hidden(OutlineCards.outline(shown, library.key(shown), 1, user));
        });
  }

  @Override
  public List<Command.Choice> choices(CommandAutoCompleteInteractionEvent event) {
    return article.choices(event.getFocusedOption().getValue());
  }
}
