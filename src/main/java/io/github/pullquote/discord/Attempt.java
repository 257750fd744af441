package io.github.pullquote.discord;

import io.github.pullquote.card.Obstacle;
import io.github.pullquote.card.Refusal;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How a request went that answers somebody.
sealed interface Attempt {
  Logger log = LoggerFactory.getLogger(Attempt.class);

  /// How long a first response is waited for: what is under way when nobody awaits it any more may
  /// still arrive, and is told as what it was.
  Duration FIRST = Duration.ofSeconds(25);

  /// Discord has done it.
  record Done() implements Attempt {}

  /// Discord had it already: the same was sent before, and only the answer to that was lost.
  record Repeated() implements Attempt {}

  /// There is nobody to be told: what it is about is gone.
  record Pointless() implements Attempt {}

  /// Nobody can be told any more: Discord had stopped waiting.
  record Late() implements Attempt {}

  /// Discord has not done it, and somebody waits.
  record Refused(Obstacle.Refused why) implements Attempt {}

  /// Carries out a request and waits until it is done, so that closing the bot can wait for its
  /// workers. Where it fails, the log says what could not be done.
  static Attempt to(String what, RestAction<?> action) {
    return to(what, action, Patience.MOST);
  }

  /// The same for what is only to be sent while it is awaited.
  static Attempt whileAwaited(String what, RestAction<?> action, BooleanSupplier awaited) {
    try {
      return to(what, action.setCheck(awaited), FIRST);
    } catch (CancellationException e) {
      if (awaited.getAsBoolean()) {
        throw e;
      }
      return late(what);
    }
  }

  private static Attempt to(String what, RestAction<?> action, Duration most) {
    Stage call = Stage.begun(Stage.Of.CALLBACK);
    try {
      Patience.complete(action, most);
      return new Done();
    } catch (ErrorResponseException e) {
      return failed(what, e);
    } finally {
      call.commit();
    }
  }

  private static Attempt failed(String what, ErrorResponseException e) {
    if (e.getErrorResponse() == ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED) {
      log.info("No need to {}: Discord has it already", what);
      return new Repeated();
    }
    Refusal why = Refusals.of(e);
    if (why == Refusal.TOO_LATE) {
      return late(what);
    }
    if (why == Refusal.MESSAGE_GONE || why == Refusal.CHANNEL_GONE) {
      log.info("Nothing to {}: the message or channel is gone", what);
      return new Pointless();
    }
    return new Refused(Refusals.reported(log, "Can't " + what, e));
  }

  private static Attempt late(String what) {
    log.warn("Too late to {}: Discord had stopped waiting", what);
    return new Late();
  }
}
