package io.github.pullquote.discord;

import io.github.pullquote.card.Card;
import io.github.pullquote.card.Choice;
import io.github.pullquote.card.Language;
import io.github.pullquote.card.Notices;
import io.github.pullquote.card.PostingNotices;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IAutoCompleteCallback;
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

  private final CardComponents cards;

  Replies(CardComponents cards) {
    this.cards = cards;
  }

  /// Works out a response and sends it; a failure to do so is told the user with an incident
  /// number.
  void answer(IReplyCallback event, Supplier<? extends Reply> work) {
    FutureTask<Reply> future = new FutureTask<>(work::get);
    Language language = Language.spoken();
    Thread.startVirtualThread(() -> language.speak(future));
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
      send(event, Response.hidden(Incident.notice(log, "A card could not be sent", e)));
    }
  }

  private void answerLate(IReplyCallback event, Future<Reply> future) {
    boolean pressed = event instanceof IMessageEditCallback press && holdsACard(press);
    boolean promised = run("defer an answer", pressed ? deferEdit(event) : event.deferReply(true));
    Reply reply;
    try {
      reply = future.get();
    } catch (ExecutionException e) {
      reply = Response.hidden(failure(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    if (!promised) {
      return;
    }
    try {
      run("send a deferred answer", late(event.getHook(), reply, pressed));
    } catch (RuntimeException e) {
      Card failed = Incident.notice(log, "A late card could not be sent", e);
      run("tell of a failure", late(event.getHook(), Response.hidden(failed), pressed));
    }
  }

  private static boolean holdsACard(IMessageEditCallback event) {
    return !(event instanceof ModalInteractionEvent form) || form.getMessage() != null;
  }

  private static RestAction<?> deferEdit(IReplyCallback event) {
    return ((IMessageEditCallback) event).deferEdit();
  }

  /// What was promised is filled in; a card that a button belongs to stays as it is, unless it is
  /// to be changed.
  private RestAction<Message> late(InteractionHook hook, Reply reply, boolean pressed) {
    return switch (reply) {
      case Reply.Change change -> edit(hook, change.card());
      case Response response when pressed -> follow(hook, Response.hidden(response.own()));
      case Response response -> edit(hook, response.own());
      case Reply.Ask ask when pressed -> follow(hook, Response.hidden(Notices.tooSlow()));
      case Reply.Ask ask -> edit(hook, Notices.tooSlow());
      case Reply.Discussed discussed -> late(hook, discussed.response(), pressed);
    };
  }

  /// Changes what an interaction was answered with, or the card whose button was pressed.
  RestAction<Message> edit(InteractionHook hook, Card card) {
    return hook.editOriginalComponents(cards.of(hook.getInteraction(), card))
        .useComponentsV2()
        .setAllowedMentions(NOBODY)
        .mentionRepliedUser(false);
  }

  /// Sends a further card after the first response.
  RestAction<Message> follow(InteractionHook hook, Response response) {
    return hook.sendMessageComponents(cards.of(hook.getInteraction(), response.card()))
        .useComponentsV2()
        .setEphemeral(response.hidden());
  }

  /// Sends the first response to an interaction, and opens the thread that is to be on it.
  void send(IReplyCallback event, Reply reply) {
    boolean sent = run("answer an interaction", first(event, reply));
    if (sent && reply instanceof Reply.Discussed discussed) {
      open(discussed.discussion(), event.getHook());
    }
  }

  private RestAction<?> first(IReplyCallback event, Reply reply) {
    return switch (reply) {
      case Response response ->
          event
              .replyComponents(cards.of(event, response.card()))
              .useComponentsV2()
              .setEphemeral(response.hidden());
      case Reply.Ask ask -> ask(event, ask);
      case Reply.Change change -> changing(event, change.card());
      case Reply.Discussed discussed -> first(event, discussed.response());
    };
  }

  /// Where it can't be opened, the card stays, and who asked is told.
  private void open(Discussion discussion, InteractionHook hook) {
    Message card =
        Optional.ofNullable(hook.getCallbackResponse().getMessage())
            .orElseThrow(() -> new IllegalStateException("Discord tells of no message"));
    OptionalInt failure = discussion.open(card.getIdLong());
    if (failure.isPresent()) {
      Card notice = PostingNotices.notDiscussed(failure.getAsInt());
      run("say why there is no thread", follow(hook, Response.hidden(notice)));
    }
  }

  private static RestAction<?> ask(IReplyCallback event, Reply.Ask ask) {
    if (event instanceof IModalCallback asked) {
      return asked.replyModal(FormComponents.of(ask.form()));
    }
    throw new IllegalStateException("A form can't be answered with a form");
  }

  private RestAction<?> changing(IReplyCallback event, Card card) {
    if (event instanceof IMessageEditCallback pressed && holdsACard(pressed)) {
      return changing(pressed, card);
    }
    throw new IllegalStateException("Only a button has a card that can be changed");
  }

  /// JDA's defaults are for new messages only, so that nobody is pinged has to be said again.
  private RestAction<?> changing(IMessageEditCallback event, Card card) {
    return event
        .editComponents(cards.of(event, card))
        .useComponentsV2()
        .setAllowedMentions(NOBODY)
        .mentionRepliedUser(false);
  }

  /// Changes the card that holds the pressed button.
  ///
  /// @return whether it was changed
  boolean change(IMessageEditCallback event, Card card) {
    return run("change a card", changing(event, card));
  }

  /// Offers choices to somebody who types.
  void offer(IAutoCompleteCallback event, List<Choice> choices) {
    run("offer choices", event.replyChoices(cards.choices(Places.of(event), choices)));
  }

  private static Card failure(ExecutionException e) {
    return Incident.notice(log, "An answer failed", e.getCause());
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
        case INTERACTION_ALREADY_ACKNOWLEDGED ->
            log.info("No need to {}: Discord brought the event twice", what);
        case UNKNOWN_INTERACTION -> log.warn("Too late to {}: Discord had stopped waiting", what);
        case UNKNOWN_MESSAGE, UNKNOWN_CHANNEL ->
            log.info("Nothing to {}: the message or channel is gone", what);
        default -> log.error("Can't {}: {}", what, refusal.getMessage());
      }
      return false;
    }
  }
}
