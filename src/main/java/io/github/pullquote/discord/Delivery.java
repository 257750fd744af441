package io.github.pullquote.discord;

import io.github.pullquote.card.Card;
import io.github.pullquote.card.Obstacle;
import io.github.pullquote.library.Schedule.Cause;
import io.github.pullquote.library.Schedule.Pause;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How it went to post a card that nobody waits for.
sealed interface Delivery {
  Logger log = LoggerFactory.getLogger(Delivery.class);

  /// It is there.
  record Posted() implements Delivery {}

  /// It is not there, and won't be until somebody mends the cause.
  record Refused(Pause pause) implements Delivery {}

  /// Whether it is there is not known; it can be tried again.
  record Failed() implements Delivery {}

  /// Posts a card, and waits until it is there. Of one nonce, Discord posts one for some minutes.
  ///
  /// @param nonce up to 25 characters
  /// @throws io.github.pullquote.card.MisquotationException as [CardComponents] does
  static Delivery of(CardComponents cards, Card card, GuildMessageChannel channel, String nonce) {
    Container components = cards.of(channel, card);
    try {
      Patience.complete(
          channel.sendMessageComponents(components).useComponentsV2().setNonce(nonce));
      return new Posted();
    } catch (InsufficientPermissionException e) {
      return new Refused(new Pause(Cause.MAY_NOT_POST, e.getPermission().getName()));
    } catch (ErrorResponseException e) {
      Obstacle.Refused refused =
          Refusals.reported(log, "A card can't be posted in channel " + channel.getId(), e);
      return isLasting(e) ? new Refused(pause(refused)) : new Failed();
    } catch (RejectedExecutionException | CancellationException e) {
      log.info("A card is not posted in channel {}: the bot is closing", channel.getId());
      return new Failed();
    }
  }

  /// Whether it would be refused again. A token that is no longer good ends the bot.
  static boolean isLasting(ErrorResponseException e) {
    int status = e.getResponse().code;
    return status >= 400
        && status < 500
        && status != 401
        && status != 429
        && !Refusals.of(e).passes();
  }

  private static Pause pause(Obstacle.Refused refused) {
    return switch (refused.why()) {
      case CHANNEL_GONE -> Pause.of(Cause.CHANNEL_GONE);
      case HIDDEN -> new Pause(Cause.MAY_NOT_POST, Permission.VIEW_CHANNEL.getName());
      case NOT_ALLOWED -> new Pause(Cause.MAY_NOT_POST, Permission.MESSAGE_SEND.getName());
      case LOCKED -> Pause.of(Cause.LOCKED);
      case AUTOMOD, AUTOMOD_TITLE -> Pause.of(Cause.BLOCKED);
      case MESSAGE_GONE,
          NO_HISTORY,
          UNREACHABLE,
          SLOW_MODE,
          TOO_MUCH,
          ARCHIVED,
          TOO_MANY_THREADS,
          FULL_THREAD,
          HARMFUL_LINK,
          WRONG_CHANNEL,
          SWITCHED_OFF,
          TOO_LATE,
          NO_MORE_REPLIES,
          OUT_OF_ORDER,
          UNEXPECTED ->
          new Pause(Cause.REFUSED, refused.kept());
    };
  }
}
