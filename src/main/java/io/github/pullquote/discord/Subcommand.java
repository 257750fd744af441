package io.github.pullquote.discord;

import io.github.pullquote.library.ReadingRoom;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/// One of the things that `/article` does.
interface Subcommand {
  /// Its name, description and options, as Discord is told them.
  SubcommandData data();

  /// Does it. Runs on a worker thread, for a user who may manage the server.
  Reply answer(ReadingRoom room, SlashCommandInteractionEvent event);
}
