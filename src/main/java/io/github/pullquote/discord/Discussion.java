package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.Limits;
import io.github.pullquote.card.Obstacle;
import java.util.Optional;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A thread that is wanted on a card.
///
/// @param channel where the card is posted
/// @param name what the thread is called
/// @param obstacle why it is not to be opened, if that is known before
record Discussion(IThreadContainer channel, String name, Optional<Obstacle> obstacle) {
  private static final Logger log = LoggerFactory.getLogger(Discussion.class);

  /// A thread named after an article.
  static Discussion of(Article article, IThreadContainer channel, Optional<Obstacle> obstacle) {
    return new Discussion(channel, Limits.shortened(article.title(), Limits.THREAD_NAME), obstacle);
  }

  /// Opens the thread; where the message has one already, that is it.
  ///
  /// @return why there is none
  Optional<Obstacle> open(long message) {
    if (obstacle.isPresent()) {
      return obstacle;
    }
    try {
      Patience.complete(channel.createThreadChannel(name, message));
      return Optional.empty();
    } catch (ErrorResponseException e) {
      return e.getErrorResponse() == ErrorResponse.THREAD_WITH_THIS_MESSAGE_ALREADY_EXISTS
          ? Optional.empty()
          : Optional.of(
              Refusals.reported(log, "No thread can be opened in channel " + channel.getId(), e));
    } catch (InsufficientPermissionException e) {
      return Optional.of(PostingRights.lacking(channel, e));
    }
  }
}
