package io.github.pullquote.discord;

import io.github.pullquote.card.Card;
import io.github.pullquote.card.Notices;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.RestAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers interactions: in their first response where the answer is ready in time, else after
/// having deferred it.
final class Replies {
  private static final Logger log = LoggerFactory.getLogger(Replies.class);

  /// Discord waits three seconds; one is left for the way there.
  private static final long PATIENCE_MILLIS = 2_000;

  private static final Set<Message.MentionType> NOBODY = Set.of();

  /// Works out a response and sends it; a failure to do so is told the user with an incident
  /// number.
  void answer(IReplyCallback event, Supplier<? extends Reply> work) {
    FutureTask<Reply> future = new FutureTask<>(work::get);
    Thread.startVirtualThread(future);
    try {
      sendOrReport(event, future.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      log.info("An answer takes longer than {} ms and is deferred", PATIENCE_MILLIS);
      answerLate(event, future);
    } catch (ExecutionException e) {
      send(event, Response.hidden(failure(e)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      future.cancel(true);
    }
  }

  private void sendOrReport(IReplyCallback event, Reply reply) {
    try {
      send(event, reply);
    } catch (RuntimeException e) {
      String incident = Incident.report(log, "A card could not be sent", e);
      send(event, Response.hidden(Notices.failure(incident)));
    }
  }

  private void answerLate(IReplyCallback event, Future<Reply> future) {
    run("defer an answer", event.deferReply(true));
    Card card;
    try {
      card = late(future.get());
    } catch (ExecutionException e) {
      card = failure(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    run("send a deferred answer", edit(event.getHook(), card));
  }

  private static Card late(Reply reply) {
    return switch (reply) {
      case Response response -> response.own();
      case Reply.Ask ask -> Notices.tooSlow();
    };
  }

  /// Changes what an interaction was answered with, or the card whose button was pressed.
  static RestAction<Message> edit(InteractionHook hook, Card card) {
    return hook.editOriginalComponents(CardComponents.of(card))
        .useComponentsV2()
        .setAllowedMentions(NOBODY)
        .mentionRepliedUser(false);
  }

  /// Sends a further card after the first response.
  static RestAction<Message> follow(InteractionHook hook, Response response) {
    return hook.sendMessageComponents(CardComponents.of(response.card()))
        .useComponentsV2()
        .setEphemeral(response.hidden());
  }

  /// Sends the first response to an interaction.
  void send(IReplyCallback event, Reply reply) {
    run(
        "answer an interaction",
        switch (reply) {
          case Response response ->
              event
                  .replyComponents(CardComponents.of(response.card()))
                  .useComponentsV2()
                  .setEphemeral(response.hidden());
          case Reply.Ask ask -> ask(event, ask);
        });
  }

  private static RestAction<?> ask(IReplyCallback event, Reply.Ask ask) {
    if (event instanceof IModalCallback asked) {
      return asked.replyModal(FormComponents.of(ask.form()));
    }
    throw new IllegalStateException("A form can't be answered with a form");
  }

  /// Works out a card and puts it in the place of the one that holds the pressed button, however
  /// long it takes.
  void changeTo(GenericComponentInteractionCreateEvent event, Supplier<Card> work) {
    FutureTask<Card> future = new FutureTask<>(work::get);
    Thread.startVirtualThread(future);
    try {
      change(event, future.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      log.info("A change takes longer than {} ms and is deferred", PATIENCE_MILLIS);
      run("defer a change", event.deferEdit());
      run("change a card late", edit(event.getHook(), finished(future)));
    } catch (ExecutionException e) {
      send(event, Response.hidden(failure(e)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      future.cancel(true);
    }
  }

  private static Card finished(Future<Card> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      return failure(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The bot stops", e);
    }
  }

  /// Changes the card that holds the pressed button. JDA's defaults are for new messages only, so
  /// that nobody is pinged has to be said again.
  ///
  /// @return whether it was changed
  boolean change(IMessageEditCallback event, Card card) {
    return run(
        "change a card",
        event
            .editComponents(CardComponents.of(card))
            .useComponentsV2()
            .setAllowedMentions(NOBODY)
            .mentionRepliedUser(false));
  }

  private static Card failure(ExecutionException e) {
    return Notices.failure(Incident.report(log, "An answer failed", e.getCause()));
  }

  /// Carries out a request and waits until it is done, so that closing the bot can wait for its
  /// workers. Where it fails, the log says what could not be done, and why if it is known.
  ///
  /// @return whether it was done
  static boolean run(String what, RestAction<?> action) {
    try {
      action.complete();
      return true;
    } catch (ErrorResponseException refusal) {
      switch (refusal.getErrorResponse()) {
        case UNKNOWN_INTERACTION -> log.warn("Too late to {}: Discord had stopped waiting", what);
        case UNKNOWN_MESSAGE, UNKNOWN_CHANNEL ->
            log.info("Nothing to {}: the message or channel is gone", what);
        default -> log.error("Can't {}: {}", what, refusal.getMessage());
      }
      return false;
    }
  }
}
