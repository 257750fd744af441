package io.github.pullquote.discord;

import io.github.pullquote.card.AnswerCards;
import io.github.pullquote.card.Card;
import io.github.pullquote.card.Obstacle;
import io.github.pullquote.discord.Occurrence.Deed;
import io.github.pullquote.library.GivenReplies;
import io.github.pullquote.library.GivenReply;
import io.github.pullquote.library.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Replies to messages that concern the bot. A reply goes with its question: it changes when the
/// question is changed within ten minutes, and is deleted when the question is deleted or no longer
/// concerns the bot. Safe for many threads; none of its methods waits.
final class MessageReplies {
  private static final Logger log = LoggerFactory.getLogger(MessageReplies.class);

  /// A later change leaves the reply as it is.
  private static final Duration CHANGEABLE = Duration.ofMinutes(10);

  private final MessageQuestions questions;
  private final Turnstile turnstile;
  private final Lanes lanes;
  private final GivenReplies replies;
  private final InstantSource clock;
  private final Turns turns;
  private final Lately heard = new Lately(10_000);
  private final Timekeeper time;
  private final Replying discord;

  /// @param workers where it is done
  MessageReplies(
      House house,
      CardComponents cards,
      Turnstile turnstile,
      Lanes lanes,
      Timekeeper time,
      Executor workers) {
    this.turnstile = turnstile;
    this.lanes = lanes;
    this.questions = new MessageQuestions(house.libraries());
    this.replies = house.replies();
    this.clock = house.clock();
    this.turns = new Turns(workers);
    this.time = time;
    this.discord = new Replying(cards, time, house.clock());
  }

  /// A message was written.
  void written(Message message) {
    if (!MessageQuestions.concerns(message)) {
      return;
    }
    if (heard.add(message.getIdLong())) {
      Runnable reply = time.started(Deed.MESSAGE, () -> reply(message));
      turns.take(message.getIdLong(), () -> Languages.of(message).speak(reply));
    } else {
      log.info("No need to answer a message: Discord brought it twice");
    }
  }

  /// A message was changed by its author, or by Discord, which adds previews to links.
  void changed(Message message) {
    OffsetDateTime edited = message.getTimeEdited();
    if (edited != null && !message.getAuthor().isBot()) {
      Instant at = milliseconds(edited);
      turns.take(message.getIdLong(), () -> Languages.of(message).speak(() -> change(message, at)));
    }
  }

  /// A message was deleted: a question, a reply, or any other.
  void deleted(JDA jda, long channel, long message) {
    turns.take(message, () -> retract(jda, channel, message));
  }

  /// The store keeps milliseconds.
  private static Instant milliseconds(OffsetDateTime time) {
    return time.toInstant().truncatedTo(ChronoUnit.MILLIS);
  }

  private void reply(Message message) {
    Optional<Obstacle> obstacle = Replying.obstacle(message);
    if (obstacle.isPresent()) {
      discord.decline(message, obstacle.get());
      return;
    }
    Optional<Haste> haste = pass(message);
    if (haste.isEmpty()) {
      reply(message, answer(message));
    } else if (turnstile.isToBeTold(haste.get(), asker(message), Places.of(message).guild())) {
      reply(message, notice(message, haste.get()));
    }
  }

  private Optional<Haste> pass(Message message) {
    Optional<Haste> haste =
        turnstile.pass(Turnstile.Act.ASK, asker(message), Places.of(message).guild());
    haste.ifPresent(_ -> time.refused(Deed.MESSAGE));
    return haste;
  }

  private static long asker(Message message) {
    return message.getAuthor().getIdLong();
  }

  private Card answer(Message message) {
    return lanes.take(Places.of(message), () -> questions.answer(message));
  }

  private static Card notice(Message message, Haste haste) {
    return AnswerCards.removable(haste.notice(), asker(message));
  }

  private void reply(Message message, Card card) {
    discord.send(message, card).ifPresent(reply -> keep(given(message, reply)));
  }

  private void keep(GivenReply reply) {
    try {
      replies.keep(reply);
    } catch (StoreException e) {
      log.error("Reply {} will not go with its question", Long.toUnsignedString(reply.reply()), e);
    }
  }

  private GivenReply given(Message question, Message reply) {
    return new GivenReply(
        question.isFromGuild() ? OptionalLong.of(question.getGuildIdLong()) : OptionalLong.empty(),
        question.getChannelIdLong(),
        question.getIdLong(),
        reply.getIdLong(),
        Optional.ofNullable(question.getTimeEdited()).map(MessageReplies::milliseconds),
        clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  private Optional<GivenReply> given(long channel, long message) {
    return replies.to(message).filter(reply -> reply.channel() == channel);
  }

  private void change(Message message, Instant edited) {
    Optional<GivenReply> given = given(message.getChannelIdLong(), message.getIdLong());
    if (given.isEmpty()) {
      return;
    }
    GivenReply reply = given.get();
    if (!MessageQuestions.concerns(message)) {
      delete(message.getJDA(), reply);
      return;
    }
    Instant last = message.getTimeCreated().toInstant().plus(CHANGEABLE);
    // What Discord adds by itself is no edit.
    boolean later = reply.edited().map(edited::isAfter).orElse(true);
    if (later && !clock.instant().isAfter(last)) {
      change(message, reply.changed(edited));
    }
  }

  private void change(Message message, GivenReply reply) {
    if (Replying.obstacle(message).isPresent()) {
      // An answer to what nobody asks any more must not stay.
      delete(message.getJDA(), reply);
      return;
    }
    Card card = pass(message).map(it -> notice(message, it)).orElseGet(() -> answer(message));
    switch (discord.edit(message, reply.reply(), card)) {
      case DONE -> keep(reply);
      case GONE -> replies.forget(reply.question());
      case FAILED -> {
        // It still goes with its question.
      }
    }
  }

  private void retract(JDA jda, long channel, long message) {
    given(channel, message).ifPresent(reply -> delete(jda, reply));
    // It may be a reply that somebody has removed.
    replies.forget(message);
  }

  private void delete(JDA jda, GivenReply reply) {
    Replying.delete(jda, reply);
    replies.forget(reply.question());
  }
}
