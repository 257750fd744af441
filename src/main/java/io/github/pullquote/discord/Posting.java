package io.github.pullquote.discord;

import io.github.pullquote.card.Card;
import io.github.pullquote.card.Notices;
import io.github.pullquote.card.PostingNotices;
import java.util.Optional;
import java.util.OptionalInt;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;
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
          channel
              .sendMessageComponents(cards.of(channel, card))
              .useComponentsV2()
              .setNonce(interaction)
              .complete();
      return Response.hidden(receipt(posted));
    } catch (ErrorResponseException e) {
      return failed(e.getErrorCode(), e);
    } catch (InsufficientPermissionException e) {
      return failed(ErrorResponse.MISSING_PERMISSIONS.getCode(), e);
    }
  }

  private Card receipt(Message posted) {
    String link = posted.getJumpUrl();
    long id = channel.getIdLong();
    if (discussion.isEmpty()) {
      return PostingNotices.posted(link, id);
    }
    OptionalInt failure = discussion.get().open(posted.getIdLong());
    // A thread on a message has the message's id.
    return failure.isEmpty()
        ? PostingNotices.discussed(link, id, posted.getIdLong())
        : PostingNotices.notDiscussed(link, id, failure.getAsInt());
  }

  private Response failed(int code, RuntimeException cause) {
    log.warn("Nothing can be posted in channel {}: {}", channel.getId(), cause.getMessage());
    return Response.hidden(Notices.notPosted(code, channel.getIdLong()));
  }
}
