package io.github.pullquote.discord;

import io.github.pullquote.card.Obstacle;
import io.github.pullquote.card.Refusal;
import java.util.Optional;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import org.slf4j.Logger;

/// What Discord's error codes mean for the bot: the only place that knows their numbers.
final class Refusals {
  private Refusals() {}

  /// Tells refusals apart.
  static Refusal of(ErrorResponseException e) {
    Refusal known = known(e.getErrorCode());
    return known == Refusal.UNEXPECTED && isOutOfOrder(e) ? Refusal.OUT_OF_ORDER : known;
  }

  /// Servers that fail, and those that don't answer, which have no code or one of JDA's below zero.
  /// A token that is no longer good is told where it matters, see [TokenDoubt].
  private static boolean isOutOfOrder(ErrorResponseException e) {
    int status = e.getResponse().code;
    return status < 400 || status >= 500 || status == 401 || status == 429;
  }

  private static Refusal known(int code) {
    return switch (code) {
      case 10_003, 10_004 -> Refusal.CHANNEL_GONE;
      case 10_008, 160_008 -> Refusal.MESSAGE_GONE;
      case 10_015, 10_062, 40_060, 50_027 -> Refusal.TOO_LATE;
      case 20_016 -> Refusal.SLOW_MODE;
      case 20_022, 20_028, 20_029, 30_046, 40_003, 40_062 -> Refusal.TOO_MUCH;
      case 30_033 -> Refusal.FULL_THREAD;
      case 40_004, 40_006 -> Refusal.SWITCHED_OFF;
      case 40_058, 50_003, 50_008, 50_024 -> Refusal.WRONG_CHANNEL;
      case 40_094 -> Refusal.NO_MORE_REPLIES;
      case 40_333, 130_000 -> Refusal.OUT_OF_ORDER;
      case 50_001 -> Refusal.HIDDEN;
      case 10_013, 50_007, 50_033, 50_278 -> Refusal.UNREACHABLE;
      case 50_013 -> Refusal.NOT_ALLOWED;
      case 50_083 -> Refusal.ARCHIVED;
      case 160_002 -> Refusal.NO_HISTORY;
      case 160_005 -> Refusal.LOCKED;
      case 160_006, 160_007 -> Refusal.TOO_MANY_THREADS;
      case 200_000 -> Refusal.AUTOMOD;
      case 200_001 -> Refusal.AUTOMOD_TITLE;
      case 240_000 -> Refusal.HARMFUL_LINK;
      default -> Refusal.UNEXPECTED;
    };
  }

  /// Logs a refusal: briefly what somebody on Discord can mend, and under a number what nobody can.
  ///
  /// @param what could not be done, with its place: "Nothing can be posted in channel 7"
  /// @return what to tell whoever waits for it
  static Obstacle.Refused reported(Logger log, String what, ErrorResponseException e) {
    Refusal why = of(e);
    if (why == Refusal.UNEXPECTED) {
      return new Obstacle.Refused(why, Optional.of(Incident.report(log, what, e)));
    }
    log.info("{}: {}", what, e.getMessage());
    return new Obstacle.Refused(why, Optional.empty());
  }
}
