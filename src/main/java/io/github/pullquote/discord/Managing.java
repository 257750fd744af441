package io.github.pullquote.discord;

import io.github.pullquote.card.Notices;
import io.github.pullquote.card.PostingNotices;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.interactions.Interaction;

/// Who may change a server's library: whoever has Manage Server, now. What Discord shows to whom
/// can be set otherwise by a server's admins, and a button stays where it is.
final class Managing {
  private static final Permission NEEDED = Permission.MANAGE_SERVER;

  private Managing() {}

  /// Whether the user may.
  static boolean isAllowed(GenericInteractionCreateEvent event) {
    return event.isFromAttachedGuild() && Rights.ofUser(event).has(NEEDED);
  }

  /// What is to be done in the server; a command for servers alone is used nowhere else.
  static Reply inGuild(Interaction interaction, LongFunction<? extends Reply> work) {
    Guild guild = interaction.getGuild();
    if (guild == null) {
      throw new IllegalStateException("A command for servers was used outside of one");
    }
    return work.apply(guild.getIdLong());
  }

  /// What is to be done, or what is said to a user who may not.
  static Reply orRefused(GenericInteractionCreateEvent event, Supplier<? extends Reply> work) {
    return isAllowed(event) ? work.get() : refusal(event);
  }

  /// What is said to a user who may not.
  static Response refusal(Interaction interaction) {
    boolean elsewhere = interaction.getGuild() != null && !interaction.isFromAttachedGuild();
    return Response.hidden(
        elsewhere ? PostingNotices.notAMember() : Notices.needsPermission(NEEDED.getName()));
  }
}
