package io.github.pullquote.discord;

import io.github.pullquote.card.Choice;
import io.github.pullquote.card.Notices;
import io.github.pullquote.library.ReadingRoom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// A command of a server's hosts, with its subcommands.
final class HostsCommand implements SlashCommand {
  private final String name;
  private final String description;
  private final Map<String, Subcommand> subcommands = new LinkedHashMap<>();

  HostsCommand(String name, String description, List<Subcommand> subcommands) {
    this.name = name;
    this.description = description;
    subcommands.forEach(each -> this.subcommands.put(each.data().getName(), each));
  }

  @Override
  public boolean isForServersAlone() {
    return true;
  }

  @Override
  public SlashCommandData data() {
    return Commands.slash(name, description)
        .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER))
        .addSubcommands(subcommands.values().stream().map(Subcommand::data).toList());
  }

  @Override
  public Reply answer(ReadingRoom room, SlashCommandInteractionEvent event) {
    return Managing.orRefused(
        event,
        () ->
            wanted(event)
                .map(wanted -> wanted.answer(room, event))
                .orElseGet(() -> Response.hidden(Notices.unknownCommand())));
  }

  private Optional<Subcommand> wanted(CommandInteractionPayload event) {
    return Optional.ofNullable(event.getSubcommandName()).map(subcommands::get);
  }

  @Override
  public List<Choice> choices(ReadingRoom room, CommandAutoCompleteInteractionEvent event) {
    return wanted(event).map(wanted -> wanted.choices(room, event)).orElse(List.of());
  }
}
