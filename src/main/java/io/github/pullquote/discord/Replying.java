package io.github.pullquote.discord;

import io.github.pullquote.card.AnswerCards;
import io.github.pullquote.card.Card;
import io.github.pullquote.card.MessageNotices;
import io.github.pullquote.card.Obstacle;
import io.github.pullquote.card.Refusal;
import io.github.pullquote.library.GivenReply;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;
import net.dv8tion.jda.internal.requests.RestActionImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends, changes and deletes replies in Discord, and waits until it is done. Safe for many
/// threads.
final class Replying {
  private static final Logger log = LoggerFactory.getLogger(Replying.class);
  private static final Set<Message.MentionType> NOBODY = Set.of();

  /// Before the id of the question: of one nonce Discord posts one message for some minutes.
  private static final String NONCE = "re";

  /// What became of a reply that was to be changed.
  enum Outcome {
    DONE,
    /// The reply or its channel was deleted before.
    GONE,
    /// It stays as it was.
    FAILED
  }

  private final CardComponents cards;
  private final Unanswered unanswered;
  private final Timekeeper time;

  Replying(CardComponents cards, Timekeeper time, InstantSource clock) {
    this.cards = cards;
    this.time = time;
    this.unanswered = new Unanswered(cards, clock);
  }

  /// What keeps the bot from answering a message where it was written.
  static Optional<Obstacle> obstacle(Message message) {
    return message.isFromGuild()
        ? PostingRights.obstacle(Rights.ofBot(message.getGuildChannel()), message.getGuildChannel())
        : Optional.empty();
  }

  /// Tells the asker that the bot may not answer there.
  void decline(Message question, Obstacle obstacle) {
    unanswered.tell(
        question,
        obstacle.toString(),
        MessageNotices.mayNotAnswer(obstacle, question.getChannelIdLong()));
  }

  /// Replies to a message.
  ///
  /// @return the reply; empty if the message is gone, or Discord does not take the reply
  Optional<Message> send(Message question, Card card) {
    try {
      Message reply = delivered(question, card);
      time.done();
      return Optional.of(reply);
    } catch (InsufficientPermissionException e) {
      decline(question, PostingRights.lacking(question.getGuildChannel(), e));
    } catch (ErrorResponseException e) {
      if (isGone(e)) {
        log.debug("Message {} is gone before it is answered", question.getId());
      } else {
        time.missed(Occurrence.Cause.NOT_TAKEN);
        decline(question, Refusals.reported(log, MessageQuestions.UNANSWERED, e));
      }
    }
    return Optional.empty();
  }

  /// Discord may have taken what it does not tell of. It can be sent once more: of one nonce it
  /// posts one message.
  private Message delivered(Message question, Card card) {
    try {
      return Patience.complete(sending(question, card));
    } catch (ErrorResponseException e) {
      if (Refusals.of(e) != Refusal.OUT_OF_ORDER) {
        throw e;
      }
      log.info("An answer is sent once more, as Discord did not take it: {}", e.getMessage());
      return Patience.complete(sending(question, card));
    }
  }

  /// Discord refuses a reply to a message that is deleted by now, as it should.
  private MessageCreateAction sending(Message question, Card card) {
    MessageCreateAction action =
        question
            .getChannel()
            .sendMessageComponents(components(question, card))
            .useComponentsV2()
            .setNonce(NONCE + question.getId());
    return mayRefer(question)
        ? action.setMessageReference(question).failOnInvalidReply(true)
        : action;
  }

  /// What is no article's words is not sent; who asked is told that it failed.
  private Container components(Message question, Card card) {
    try {
      return cards.of(Places.of(question), card);
    } catch (RuntimeException e) {
      Card notice = Incident.notice(log, MessageQuestions.UNANSWERED, e);
      long asker = question.getAuthor().getIdLong();
      return cards.of(Places.of(question), AnswerCards.removable(notice, asker));
    }
  }

  /// Discord wants to show what is replied to.
  private static boolean mayRefer(Message question) {
    return !question.isFromGuild()
        || question
            .getGuild()
            .getSelfMember()
            .hasPermission(question.getGuildChannel(), Permission.MESSAGE_HISTORY);
  }

  private static boolean isGone(ErrorResponseException e) {
    Refusal why = Refusals.of(e);
    return why == Refusal.MESSAGE_GONE
        || why == Refusal.CHANNEL_GONE
        || e.getSchemaErrors().stream()
            .anyMatch(error -> error.getLocation().equals("message_reference"));
  }

  /// Changes the reply to a message.
  Outcome edit(Message question, long reply, Card card) {
    return outcome(
        "change a reply",
        question
            .getChannel()
            .editMessageComponentsById(reply, components(question, card))
            .useComponentsV2()
            .setAllowedMentions(NOBODY)
            .mentionRepliedUser(false));
  }

  /// Deletes a reply, if it is still there and the bot may. It goes by ids alone: after a restart
  /// JDA knows no direct channel, and never an archived thread.
  static void delete(JDA jda, GivenReply reply) {
    Route.CompiledRoute route =
        Route.Messages.DELETE_MESSAGE.compile(
            Long.toUnsignedString(reply.channel()), Long.toUnsignedString(reply.reply()));
    var _ = outcome("delete a reply", new RestActionImpl<Void>(jda, route));
  }

  private static Outcome outcome(String what, RestAction<?> action) {
    try {
      Patience.complete(action);
      return Outcome.DONE;
    } catch (ErrorResponseException e) {
      if (isGone(e)) {
        log.debug("No need to {}: it is gone", what);
        return Outcome.GONE;
      }
      var _ = Refusals.reported(log, "No way to " + what, e);
      return Outcome.FAILED;
    }
  }
}
