package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.Limits;
import java.util.OptionalInt;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A thread to be opened on a card that is posted.
///
/// @param channel where the card is posted
/// @param name what the thread is called
record Discussion(IThreadContainer channel, String name) {
  private static final Logger log = LoggerFactory.getLogger(Discussion.class);

  /// A thread named after an article.
  static Discussion of(Article article, IThreadContainer channel) {
    return new Discussion(channel, Limits.shortened(article.title(), Limits.THREAD_NAME));
  }

  /// Opens the thread; where the message has one already, that is it.
  ///
  /// @return Discord's error code if it can't be opened
  OptionalInt open(long message) {
    try {
      channel.createThreadChannel(name, message).complete();
      return OptionalInt.empty();
    } catch (ErrorResponseException e) {
      return e.getErrorResponse() == ErrorResponse.THREAD_WITH_THIS_MESSAGE_ALREADY_EXISTS
          ? OptionalInt.empty()
          : failed(e.getErrorCode(), e);
    } catch (InsufficientPermissionException e) {
      return failed(ErrorResponse.MISSING_PERMISSIONS.getCode(), e);
    }
  }

  private OptionalInt failed(int code, RuntimeException cause) {
    log.warn("No thread can be opened in channel {}: {}", channel.getId(), cause.getMessage());
    return OptionalInt.of(code);
  }
}
