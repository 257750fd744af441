package io.github.pullquote.discord;

import io.github.pullquote.card.Card;
import io.github.pullquote.card.Choice;
import io.github.pullquote.card.Language;
import io.github.pullquote.card.Notices;
import io.github.pullquote.card.Obstacle;
import io.github.pullquote.card.PostingNotices;
import io.github.pullquote.card.Unshared;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.interactions.Interaction;
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
  private final Timekeeper time;
  private final FirstResponse first;

  Replies(CardComponents cards, Timekeeper time) {
    this.cards = cards;
    this.time = time;
    this.first = new FirstResponse(cards, time);
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
      tell(event, Incident.notice(log, "A card could not be sent", e));
    }
  }

  private void answerLate(IReplyCallback event, Future<Reply> future) {
    boolean pressed = event instanceof IMessageEditCallback press && holdsACard(press);
    boolean promised =
        first.give(event, "defer an answer", pressed ? deferEdit(event) : event.deferReply(true));
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
    sendLate(event, reply, pressed);
  }

  /// What can't be sent must not leave the user waiting.
  private void sendLate(IReplyCallback event, Reply reply, boolean pressed) {
    Optional<Card> failed;
    try {
      Attempt attempt = Attempt.to("send a deferred answer", late(event, reply, pressed));
      failed = apology(attempt);
    } catch (RuntimeException e) {
      failed = Optional.of(Incident.notice(log, "A late card could not be sent", e));
    }
    failed.ifPresent(card -> run("tell of a failure", late(event, Response.hidden(card), pressed)));
  }

  private static Optional<Card> apology(Attempt attempt) {
    return attempt instanceof Attempt.Refused(Obstacle.Refused why)
        ? Optional.of(PostingNotices.notAnswered(why))
        : Optional.empty();
  }

  private static boolean holdsACard(IMessageEditCallback event) {
    return !(event instanceof ModalInteractionEvent form) || form.getMessage() != null;
  }

  private static RestAction<?> deferEdit(IReplyCallback event) {
    return ((IMessageEditCallback) event).deferEdit();
  }

  /// What was promised is filled in; a card that a button belongs to stays as it is, unless it is
  /// to be changed.
  private RestAction<Message> late(Interaction asked, Reply reply, boolean pressed) {
    return switch (reply) {
      case Reply.Change change -> edit(asked, change.card());
      case Response response when pressed -> follow(asked, Response.hidden(response.own()));
      case Response response -> edit(asked, response.own());
      case Reply.Ask ask when pressed -> follow(asked, Response.hidden(Notices.tooSlow()));
      case Reply.Ask ask -> edit(asked, Notices.tooSlow());
      case Reply.Discussed discussed -> late(asked, discussed.response(), pressed);
    };
  }

  /// That of the event gives up where JDA was not told that Discord has taken the first response.
  static InteractionHook hook(Interaction asked) {
    return InteractionHook.from(asked.getJDA(), asked.getToken());
  }

  /// Changes what an interaction was answered with, or the card whose button was pressed.
  RestAction<Message> edit(Interaction asked, Card card) {
    return hook(asked)
        .editOriginalComponents(cards.of(asked, fitting(asked, card)))
        .useComponentsV2()
        .setAllowedMentions(NOBODY)
        .mentionRepliedUser(false);
  }

  /// Sends a further card after the first response.
  RestAction<Message> follow(Interaction asked, Response response) {
    Response shown = fitting(asked, response);
    return hook(asked)
        .sendMessageComponents(cards.of(asked, shown.card()))
        .useComponentsV2()
        .setEphemeral(shown.hidden());
  }

  /// What Discord shows of it.
  private static Response fitting(Interaction asked, Response response) {
    if (!Rights.staysPrivate(asked)) {
      return response;
    }
    Card own = response.own();
    return Response.hidden(
        response.hidden()
            ? Unshared.of(own)
            : Unshared.instead(own, Rights.TO_BE_SEEN.getName(), asked.getChannelIdLong()));
  }

  private static Card fitting(Interaction asked, Card card) {
    return Rights.staysPrivate(asked) ? Unshared.of(card) : card;
  }

  /// Tells the user something, whether anything was answered before or not.
  void tell(IReplyCallback event, Card card) {
    Response response = Response.hidden(card);
    if (event.isAcknowledged()) {
      run("tell the user more", follow(event, response));
    } else {
      send(event, response);
    }
  }

  /// Sends the first response to an interaction, and opens the thread that is to be on it.
  void send(IReplyCallback event, Reply reply) {
    boolean sent = first.give(event, "answer an interaction", answering(event, reply));
    if (sent && reply instanceof Reply.Discussed discussed) {
      open(discussed.discussion(), event);
    }
  }

  private RestAction<?> answering(IReplyCallback event, Reply reply) {
    return switch (reply) {
      case Response response -> replying(event, fitting(event, response));
      case Reply.Ask ask -> ask(event, ask);
      case Reply.Change change -> changing(event, change.card());
      case Reply.Discussed discussed -> answering(event, discussed.response());
    };
  }

  /// Where it can't be opened, the card stays, and who asked is told.
  private void open(Discussion discussion, IReplyCallback event) {
    discussion
        .open(card(event.getHook()).getIdLong())
        .map(PostingNotices::notDiscussed)
        .ifPresent(
            notice -> run("say why there is no thread", follow(event, Response.hidden(notice))));
  }

  /// What an interaction was answered with.
  private static Message card(InteractionHook hook) {
    return hook.hasCallbackResponse()
        ? Optional.ofNullable(hook.getCallbackResponse().getMessage())
            .orElseThrow(() -> new IllegalStateException("Discord tells of no message"))
        : Patience.complete(hook(hook.getInteraction()).retrieveOriginal());
  }

  private RestAction<?> replying(IReplyCallback event, Response response) {
    return event
        .replyComponents(cards.of(event, response.card()))
        .useComponentsV2()
        .setEphemeral(response.hidden());
  }

  private static RestAction<?> ask(IReplyCallback event, Reply.Ask ask) {
    if (event instanceof IModalCallback asked) {
      return asked.replyModal(FormComponents.of(ask.form()));
    }
    throw new IllegalStateException("A form can't be answered with a form");
  }

  private RestAction<?> changing(IReplyCallback event, Card card) {
    if (event instanceof IMessageEditCallback pressed && holdsACard(pressed)) {
      return editing(pressed, card);
    }
    throw new IllegalStateException("Only a button has a card that can be changed");
  }

  /// JDA's defaults are for new messages only, so that nobody is pinged has to be said again.
  private RestAction<?> editing(IMessageEditCallback event, Card card) {
    return event
        .editComponents(cards.of(event, fitting(event, card)))
        .useComponentsV2()
        .setAllowedMentions(NOBODY)
        .mentionRepliedUser(false);
  }

  /// Changes the card that holds the pressed button.
  ///
  /// @return whether it was changed
  boolean change(GenericComponentInteractionCreateEvent event, Card card) {
    return first.give(event, "change a card", editing(event, card));
  }

  /// Tells Discord that a press is being dealt with.
  ///
  /// @return whether it was told
  boolean acknowledge(GenericComponentInteractionCreateEvent event) {
    return first.give(event, "deal with a press", event.deferEdit());
  }

  /// Offers choices to somebody who types.
  void offer(IAutoCompleteCallback event, List<Choice> choices) {
    time.responded(
        Attempt.whileAwaited(
            "offer choices",
            event.replyChoices(cards.choices(Places.of(event), choices)),
            time.awaited()));
  }

  private static Card failure(ExecutionException e) {
    return Incident.notice(log, "An answer failed", e.getCause());
  }

  /// Carries out a request and waits until it is done.
  ///
  /// @return whether it was done
  static boolean run(String what, RestAction<?> action) {
    return Attempt.to(what, action) instanceof Attempt.Done;
  }
}
