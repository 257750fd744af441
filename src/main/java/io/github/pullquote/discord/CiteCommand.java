package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.Limits;
import io.github.pullquote.card.Notices;
import io.github.pullquote.library.Library;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// `/cite`: a place of an article, by its number.
final class CiteCommand implements SlashCommand {
  private static final String REFERENCE = "reference";

  private final Library library;
  private final Answers answers;
  private final PassageChoices passages;
  private final ArticleOption article;

  CiteCommand(Library library, Answers answers, PassageChoices passages, ArticleOption article) {
    this.library = library;
    this.answers = answers;
    this.passages = passages;
    this.article = article;
  }

  @Override
  public SlashCommandData data() {
    return Commands.slash("cite", "Show a place of the article: ¶7, ¶7.2, ¶7.2-3 or ¶5–7")
        .addOptions(
            new OptionData(OptionType.STRING, REFERENCE, "¶7, ¶7.2, ¶7.2-3 or ¶5–7", true)
                .setAutoComplete(true)
                .setMaxLength(Limits.FIELD),
            article.data());
  }

  @Override
  public Response answer(SlashCommandInteractionEvent event) {
    String text = event.getOption(REFERENCE, "", OptionMapping::getAsString);
    return article.with(event, only -> answer(event.getUser().getIdLong(), text, only));
  }

  private Response answer(long user, String text, Optional<Article> only) {
    Answers.Asker asker = new Answers.Asker(user, Optional.empty(), false);
    return passages
        .cited(text, only)
        .map(reference -> answers.cite(reference, asker))
        .or(() -> answers.cite(text, only.orElse(library.main()), asker))
        .orElseGet(() -> Response.hidden(Notices.noCitation(text)));
  }

  @Override
  public List<Command.Choice> choices(CommandAutoCompleteInteractionEvent event) {
    return passages.offer(event, article);
  }
}
