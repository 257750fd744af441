package io.github.pullquote.discord;

import io.github.pullquote.card.Card;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells who mentioned the bot why it does not answer there: in a direct message, once an hour for
/// a user and a channel. Safe for many threads.
final class Unanswered {
  private static final Logger log = LoggerFactory.getLogger(Unanswered.class);
  private static final Duration PAUSE = Duration.ofHours(1);

  /// Beyond these the oldest are forgotten, and may be told or logged once more.
  private static final int MOST = 1_000;

  /// @param user 0 for the log
  private record Told(long channel, long user) {}

  private final CardComponents cards;
  private final InstantSource clock;
  private final Map<Told, Instant> told = new LinkedHashMap<>();

  Unanswered(CardComponents cards, InstantSource clock) {
    this.cards = cards;
    this.clock = clock;
  }

  /// Tells the asker, and the log, if that is due.
  ///
  /// @param reason for the log
  /// @param notice for the asker
  void tell(Message question, String reason, Card notice) {
    long channel = question.getChannelIdLong();
    if (isDue(new Told(channel, 0))) {
      log.info("Mentions in channel {} can't be answered: {}", question.getChannelId(), reason);
    }
    if (question.isFromGuild() && isDue(new Told(channel, question.getAuthor().getIdLong()))) {
      send(question, notice);
    }
  }

  private void send(Message question, Card notice) {
    try {
      Patience.complete(
          question
              .getAuthor()
              .openPrivateChannel()
              .flatMap(
                  direct ->
                      direct.sendMessageComponents(cards.of(direct, notice)).useComponentsV2()));
    } catch (ErrorResponseException e) {
      log.info("Whoever asked can't be told why there is no answer: {}", e.getMessage());
    }
  }

  private synchronized boolean isDue(Told key) {
    Instant now = clock.instant();
    Instant last = told.get(key);
    if (last != null && now.isBefore(last.plus(PAUSE))) {
      return false;
    }
    told.remove(key);
    told.put(key, now);
    if (told.size() > MOST) {
      told.remove(told.keySet().iterator().next());
    }
    return true;
  }
}
