package io.github.pullquote.discord;

import io.github.pullquote.card.Choice;
import io.github.pullquote.library.ReadingRoom;
import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// A command that users type after a slash.
interface SlashCommand {
  /// Its name, description and options, as Discord is told them.
  SlashCommandData data();

  /// Works out what to answer in the place where it is used. Runs on a worker thread.
  Reply answer(ReadingRoom room, SlashCommandInteractionEvent event);

  /// Whether it can't be used in direct messages.
  default boolean isForServersAlone() {
    return false;
  }

  /// What to offer for the option being typed; 25 at the most. Runs on a worker thread.
  default List<Choice> choices(ReadingRoom room, CommandAutoCompleteInteractionEvent event) {
    return List.of();
  }
}
