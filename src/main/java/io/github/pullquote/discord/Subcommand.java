package io.github.pullquote.discord;

import io.github.pullquote.library.ReadingRoom;
import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/// One of the things that `/article` does.
interface Subcommand {
  /// Its name, description and options, as Discord is told them.
  SubcommandData data();

  /// What to offer while the option `article` is typed. Runs on a worker thread.
  default List<Command.Choice> choices(ReadingRoom room, String typed) {
    return new ArticleOption(room.library()).choices(typed);
  }

  /// Does it. Runs on a worker thread, for a user who may manage the server.
  Reply answer(ReadingRoom room, SlashCommandInteractionEvent event);
}
