package io.github.pullquote.discord;

import io.github.pullquote.card.Notices;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;

/// Takes away what the bot has posted: for whom it was posted, and for moderators.
final class Removal {
  private final Replies replies;

  Removal(Replies replies) {
    this.replies = replies;
  }

  /// Carries out a press of Remove.
  ///
  /// @param owner the user id of who had it posted
  void handle(GenericComponentInteractionCreateEvent event, long owner) {
    Member member = event.getMember();
    boolean moderator =
        member != null
            && event.getChannel() instanceof GuildMessageChannel channel
            && member.hasPermission(channel, Permission.MESSAGE_MANAGE);
    if (event.getUser().getIdLong() != owner && !moderator) {
      replies.send(event, Response.hidden(Notices.notYours()));
      return;
    }
    Replies.run("remove an answer", event.deferEdit().flatMap(hook -> hook.deleteOriginal()));
  }
}
