package io.github.pullquote.discord;

import io.github.pullquote.card.Choice;
import io.github.pullquote.card.Forms;
import io.github.pullquote.library.ReadingRoom;
import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/// `/article rename`: asks for an article's new title.
final class RenameArticle implements Subcommand {
  @Override
  public SubcommandData data() {
    return new SubcommandData("rename", "Give an article another title")
        .addOptions(ArticleOption.required());
  }

  @Override
  public List<Choice> choices(ReadingRoom room, CommandAutoCompleteInteractionEvent event) {
    return new ArticleOption(room.library()).ownChoices(event.getFocusedOption().getValue());
  }

  @Override
  public Reply answer(ReadingRoom room, SlashCommandInteractionEvent event) {
    return new ArticleOption(room.library())
        .withOwn(event, (guild, held) -> new Reply.Ask(Forms.rename(held)));
  }
}
