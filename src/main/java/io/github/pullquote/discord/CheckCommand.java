package io.github.pullquote.discord;

import io.github.pullquote.card.Choice;
import io.github.pullquote.library.ReadingRoom;
import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// `/check`: is this what the article says?
final class CheckCommand implements SlashCommand {
  private static final String QUOTE = "quote";

  /// What somebody may type, in UTF-16 code units.
  private static final int LONGEST = 4_000;

  @Override
  public SlashCommandData data() {
    return Commands.slash("check", "Is this quotation what the article says?")
        .addOptions(
            new OptionData(OptionType.STRING, QUOTE, "The words, with … for what is left out", true)
                .setMaxLength(LONGEST),
            ArticleOption.data());
  }

  @Override
  public Reply answer(ReadingRoom room, SlashCommandInteractionEvent event) {
    String typed = event.getOption(QUOTE, "", OptionMapping::getAsString);
    String quotation = MessageText.plain(typed);
    Checks checks = new Checks(room, event.getUser().getIdLong());
    return new ArticleOption(room.library())
        .with(event, named -> Response.hidden(checks.of(quotation, named)));
  }

  @Override
  public List<Choice> choices(ReadingRoom room, CommandAutoCompleteInteractionEvent event) {
    return new ArticleOption(room.library()).choices(event.getFocusedOption().getValue());
  }
}
