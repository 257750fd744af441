package io.github.pullquote.discord;

import io.github.pullquote.card.Notices;
import io.github.pullquote.library.Library;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// `/help`: how to use the bot.
final class HelpCommand implements SlashCommand {
  private final Library library;

  HelpCommand(Library library) {
    this.library = library;
  }

  @Override
  public SlashCommandData data() {
    return Commands.slash("help", "How to ask the article");
  }

  @Override
  public Response answer(SlashCommandInteractionEvent event) {
    Member member = event.getMember();
    boolean mayManage = member != null && member.hasPermission(Permission.MANAGE_SERVER);
    return Response.hidden(Notices.help(library.articles(), mayManage));
  }
}
