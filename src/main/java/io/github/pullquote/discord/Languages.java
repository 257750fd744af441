package io.github.pullquote.discord;

import io.github.pullquote.card.Language;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.Interaction;

/// In which language Discord's people are spoken to.
final class Languages {
  private Languages() {}

  /// Whoever presses or types is answered in the language of their own Discord.
  static Language of(Interaction interaction) {
    return Language.of(interaction.getUserLocale().toLocale());
  }

  /// Discord does not tell what language the writer of a message has: in a server it is the
  /// server's, else English.
  static Language of(Message message) {
    return message.hasGuild() ? of(message.getGuild()) : Language.ENGLISH;
  }

  /// What everybody in a server is to read.
  static Language of(Guild guild) {
    return Language.of(guild.getLocale().toLocale());
  }
}
