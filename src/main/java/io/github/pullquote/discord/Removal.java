package io.github.pullquote.discord;

import io.github.pullquote.card.Card;
import io.github.pullquote.card.Notices;
import io.github.pullquote.card.Obstacle;
import io.github.pullquote.card.PostingNotices;
import net.dv8tion.jda.api.Permission;
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
    boolean moderator =
        event.isFromAttachedGuild() && Rights.ofUser(event).has(Permission.MESSAGE_MANAGE);
    if (event.getUser().getIdLong() != owner && !moderator) {
      replies.send(event, Response.hidden(Notices.notYours()));
      return;
    }
    if (replies.acknowledge(event)) {
      Attempt attempt = Attempt.to("remove an answer", Replies.hook(event).deleteOriginal());
      if (attempt instanceof Attempt.Refused(Obstacle.Refused why)) {
        Card notice = PostingNotices.notRemoved(why);
        Replies.run("say why an answer stays", replies.follow(event, Response.hidden(notice)));
      }
    }
  }
}
