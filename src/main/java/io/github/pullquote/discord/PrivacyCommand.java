package io.github.pullquote.discord;

import io.github.pullquote.card.PrivacyCards;
import io.github.pullquote.library.Librarian;
import io.github.pullquote.library.ReadingRoom;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// `/privacy`: what is stored, and how to have it deleted.
final class PrivacyCommand implements SlashCommand {
  private final Librarian librarian;

  PrivacyCommand(Librarian librarian) {
    this.librarian = librarian;
  }

  @Override
  public SlashCommandData data() {
    return Commands.slash("privacy", "What I store, and how to delete it");
  }

  @Override
  public Reply answer(ReadingRoom room, SlashCommandInteractionEvent event) {
    return Response.hidden(
        event.isFromAttachedGuild()
            ? PrivacyCards.ofServer(
                librarian.graceDays(),
                room.state().preferences().questions(),
                Managing.isAllowed(event))
            : PrivacyCards.ofDirectMessages());
  }
}
