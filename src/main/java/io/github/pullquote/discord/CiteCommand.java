package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.Choice;
import io.github.pullquote.card.Limits;
import io.github.pullquote.card.Notices;
import io.github.pullquote.library.Preferences;
import io.github.pullquote.library.ReadingRoom;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// `/cite`: a place of an article, by its number.
final class CiteCommand implements SlashCommand {
  private static final String REFERENCE = "reference";

  @Override
  public SlashCommandData data() {
    return Commands.slash("cite", "Show a place of the article: ¶7, ¶7.2, ¶7.2-3 or ¶5–7")
        .addOptions(
            new OptionData(OptionType.STRING, REFERENCE, "¶7, ¶7.2, ¶7.2-3 or ¶5–7", true)
                .setAutoComplete(true)
                .setMaxLength(Limits.FIELD),
            ArticleOption.data());
  }

  @Override
  public Reply answer(ReadingRoom room, SlashCommandInteractionEvent event) {
    String text = event.getOption(REFERENCE, "", OptionMapping::getAsString);
    long user = event.getUser().getIdLong();
    return new ArticleOption(room.library()).with(event, named -> answer(room, user, text, named));
  }

  private static Response answer(
      ReadingRoom room, long user, String text, Optional<Article> named) {
    Answers answers = new Answers(room);
    boolean hidden = room.state().preferences().answers() == Preferences.Answers.PRIVATE;
    Answers.Asker asker = new Answers.Asker(user, Optional.empty(), hidden);
    return new PassageChoices(room)
        .cited(text, named)
        .map(reference -> answers.cite(reference, asker))
        .or(() -> answers.cite(text, named.orElse(room.main()), asker))
        .orElseGet(() -> Response.hidden(Notices.noCitation(text)));
  }

  @Override
  public List<Choice> choices(ReadingRoom room, CommandAutoCompleteInteractionEvent event) {
    return new PassageChoices(room).offer(event);
  }
}
