package io.github.pullquote.discord;

import io.github.pullquote.card.Choice;
import io.github.pullquote.library.ReadingRoom;
import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/// One of the things that a command of the hosts does.
interface Subcommand {
  /// Its name, description and options, as Discord is told them.
  SubcommandData data();

  /// What to offer for the option being typed, for anybody who types it. Runs on a worker thread.
  default List<Choice> choices(ReadingRoom room, CommandAutoCompleteInteractionEvent event) {
    return new ArticleOption(room.library()).choices(event.getFocusedOption().getValue());
  }

  /// Does it. Runs on a worker thread, for a user who may manage the server.
  Reply answer(ReadingRoom room, SlashCommandInteractionEvent event);
}
