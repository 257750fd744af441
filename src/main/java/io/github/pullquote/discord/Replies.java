package io.github.pullquote.discord;

import io.github.pullquote.card.Card;
import io.github.pullquote.card.Notices;
import java.util.EnumSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers interactions: in their first response where the answer is ready in time, else after
/// having deferred it.
final class Replies {
  private static final Logger log = LoggerFactory.getLogger(Replies.class);

  /// Discord waits three seconds; one is left for the way there.
  private static final long PATIENCE_MILLIS = 2_000;

  private final ExecutorService workers;

  Replies(ExecutorService workers) {
    this.workers = workers;
  }

  /// Works out a response and sends it; a failure to do so is told the user with an incident
  /// number.
  void answer(IReplyCallback event, Supplier<Response> work) {
    Future<Response> future = workers.submit(work::get);
    try {
      Response response = future.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      send(event, response);
    } catch (TimeoutException e) {
      log.warn("An answer takes longer than {} ms and is deferred", PATIENCE_MILLIS);
      answerLate(event, future);
    } catch (ExecutionException e) {
      send(event, Response.hidden(failure(e)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      future.cancel(true);
    }
  }

  private void answerLate(IReplyCallback event, Future<Response> future) {
    event.deferReply(true).queue(hook -> {}, failed("defer an answer"));
    Card card;
    try {
      card = future.get().card();
    } catch (ExecutionException e) {
      card = failure(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    event
        .getHook()
        .editOriginalComponents(CardComponents.of(card))
        .useComponentsV2()
        .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
        .mentionRepliedUser(false)
        .queue(message -> {}, failed("send a deferred answer"));
  }

  /// Sends the first response to an interaction.
  void send(IReplyCallback event, Response response) {
    Container container = CardComponents.of(response.card());
    event
        .replyComponents(container)
        .useComponentsV2()
        .setEphemeral(response.hidden())
        .queue(hook -> {}, failed("answer an interaction"));
  }

  /// Changes the card that holds the pressed button. JDA's defaults are for new messages only, so
  /// that nobody is pinged has to be said again.
  void change(GenericComponentInteractionCreateEvent event, Card card) {
    event
        .editComponents(CardComponents.of(card))
        .useComponentsV2()
        .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
        .mentionRepliedUser(false)
        .queue(hook -> {}, failed("change a card"));
  }

  private static Card failure(ExecutionException e) {
    return Notices.failure(Incident.report(log, "An answer failed", e.getCause()));
  }

  /// What to do when Discord refuses something: say in the log what, and why if it is known.
  static Consumer<Throwable> failed(String what) {
    return failure -> {
      if (failure instanceof ErrorResponseException refusal) {
        ErrorResponse reason = refusal.getErrorResponse();
        switch (reason) {
          case UNKNOWN_INTERACTION -> log.warn("Too late to {}: Discord had stopped waiting", what);
          case UNKNOWN_MESSAGE, UNKNOWN_CHANNEL ->
              log.info("Nothing to {}: the message or channel is gone", what);
          default -> log.error("Can't {}: {}", what, refusal.getMessage());
        }
      } else {
        log.error("Can't {}", what, failure);
      }
    };
  }
}
