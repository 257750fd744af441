package io.github.pullquote.discord;

import io.github.pullquote.library.ReadingRoom;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;

/// A command that users find in the menu of a message, under Apps.
interface MessageCommand {
  /// What it is called there.
  String name();

  /// Works out what to answer in the place where the message stands. Runs on a worker thread.
  Reply answer(ReadingRoom room, MessageContextInteractionEvent event);
}
