package io.github.pullquote.discord;

import io.github.pullquote.card.Card;
import io.github.pullquote.card.Obstacle;
import io.github.pullquote.card.PostingNotices;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A card that the bot posts in a channel for somebody who asks for it elsewhere.
///
/// @param cards makes what Discord takes of the card
/// @param channel where both may post
/// @param discussion the thread to open on it, if one is wanted
record Posting(CardComponents cards, GuildMessageChannel channel, Optional<Discussion> discussion) {
  private static final Logger log = LoggerFactory.getLogger(Posting.class);

  /// Posts a card and opens its thread, however often it is called for the same interaction.
  ///
  /// @param interaction its id, by which Discord knows for some minutes what it has posted already
  /// @return what to tell who asked
  Response once(Card card, String interaction) {
    try {
      Message posted =
          Patience.complete(
              channel
                  .sendMessageComponents(cards.of(channel, card))
                  .useComponentsV2()
                  .setNonce(interaction));
      return Response.hidden(receipt(posted));
    } catch (ErrorResponseException e) {
      return refused(
          Refusals.reported(log, "Nothing can be posted in channel " + channel.getId(), e));
    } catch (InsufficientPermissionException e) {
      return refused(PostingRights.lacking(channel, e));
    }
  }

  private Card receipt(Message posted) {
    String link = posted.getJumpUrl();
    long id = channel.getIdLong();
    if (discussion.isEmpty()) {
      return PostingNotices.posted(link, id);
    }
    // A thread on a message has the message's id.
    return discussion
        .get()
        .open(posted.getIdLong())
        .map(obstacle -> PostingNotices.notDiscussed(link, id, obstacle))
        .orElseGet(() -> PostingNotices.discussed(link, id, posted.getIdLong()));
  }

  private Response refused(Obstacle obstacle) {
    return Response.hidden(PostingNotices.notPosted(obstacle, channel.getIdLong()));
  }
}
