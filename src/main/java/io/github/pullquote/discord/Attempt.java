package io.github.pullquote.discord;

import io.github.pullquote.card.Obstacle;
import io.github.pullquote.card.Refusal;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How a request went that answers somebody.
sealed interface Attempt {
  Logger log = LoggerFactory.getLogger(Attempt.class);

  /// Discord has done it.
  record Done() implements Attempt {}

  /// There is nobody to be told: it came twice, or what it is about is gone.
  record Pointless() implements Attempt {}

  /// Nobody can be told any more: Discord had stopped waiting.
  record Late() implements Attempt {}

  /// Discord has not done it, and somebody waits.
  record Refused(Obstacle.Refused why) implements Attempt {}

  /// Carries out a request and waits until it is done, so that closing the bot can wait for its
  /// workers. Where it fails, the log says what could not be done.
  static Attempt to(String what, RestAction<?> action) {
    try {
      action.complete();
      return new Done();
    } catch (ErrorResponseException e) {
      return failed(what, e);
    }
  }

  private static Attempt failed(String what, ErrorResponseException e) {
    if (e.getErrorResponse() == ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED) {
      log.info("No need to {}: Discord brought the event twice", what);
      return new Pointless();
    }
    Refusal why = Refusals.of(e);
    if (why == Refusal.TOO_LATE) {
      log.warn("Too late to {}: Discord had stopped waiting", what);
      return new Late();
    }
    if (why == Refusal.MESSAGE_GONE || why == Refusal.CHANNEL_GONE) {
      log.info("Nothing to {}: the message or channel is gone", what);
      return new Pointless();
    }
    return new Refused(Refusals.reported(log, "Can't " + what, e));
  }
}
