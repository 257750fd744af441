package io.github.pullquote.discord;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells Discord our commands: all in the global scope, and only when they differ from what it has.
final class CommandRegistration {
  private static final Logger log = LoggerFactory.getLogger(CommandRegistration.class);

  private CommandRegistration() {}

  /// Compares and, if need be, replaces. Blocks for one or two requests.
  static void update(JDA jda, Collection<? extends CommandData> wanted) {
    List<Command> present = jda.retrieveCommands(true).complete();
    Map<String, String> before = new TreeMap<>();
    for (Command command : present) {
      before.put(command.getName(), CommandData.fromCommand(command).toData().toPrettyString());
    }
    Map<String, String> after = new TreeMap<>();
    for (CommandData command : wanted) {
      after.put(command.getName(), command.toData().toPrettyString());
    }
    if (before.equals(after)) {
      log.info("Discord has all {} commands already", after.size());
      return;
    }
    jda.updateCommands().addCommands(wanted).complete();
    log.info("Registered {} commands", after.size());
  }
}
