package io.github.pullquote.discord;

import io.github.pullquote.card.Card;
import io.github.pullquote.card.Obstacle;
import io.github.pullquote.card.PostingNotices;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.requests.RestActionImpl;

/// Gives interactions their first response, while Discord waits for it, and tells how that went.
final class FirstResponse {
  /// Discord's number of the response that is a new message.
  private static final int NEW_MESSAGE = 4;

  private static final int PRIVATE_CARD =
      Message.MessageFlag.EPHEMERAL.getValue() | Message.MessageFlag.IS_COMPONENTS_V2.getValue();

  private final CardComponents cards;
  private final Timekeeper time;

  FirstResponse(CardComponents cards, Timekeeper time) {
    this.cards = cards;
    this.time = time;
  }

  /// Carries out what answers an interaction. Where Discord doesn't take it, the user is told, if
  /// there is time; Discord may say then that it has taken it.
  ///
  /// @return whether it was done
  boolean give(IReplyCallback event, String what, RestAction<?> action) {
    Attempt attempt = Attempt.whileAwaited(what, action, time.awaited());
    boolean done =
        switch (attempt) {
          case Attempt.Done _, Attempt.Repeated _ -> true;
          case Attempt.Refused(Obstacle.Refused why) -> wasDone(event, what, why);
          case Attempt.Pointless _, Attempt.Late _ -> false;
        };
    time.responded(done ? new Attempt.Done() : attempt);
    return done;
  }

  /// Says why an interaction is not answered.
  ///
  /// @return whether it was answered before all the same
  private boolean wasDone(IReplyCallback event, String what, Obstacle.Refused why) {
    if (!time.awaited().getAsBoolean()) {
      return false;
    }
    RestAction<?> apology = apologizing(event, PostingNotices.notAnswered(why));
    return Attempt.whileAwaited("say why not to " + what, apology, time.awaited())
        instanceof Attempt.Repeated;
  }

  /// JDA answers an interaction once, also where Discord has not taken the answer.
  private RestAction<?> apologizing(IReplyCallback event, Card card) {
    DataObject message =
        DataObject.empty()
            .put("flags", PRIVATE_CARD)
            .put("allowed_mentions", DataObject.empty().put("parse", DataArray.empty()))
            .put("components", DataArray.empty().add(cards.of(event, card)));
    return new RestActionImpl<Void>(
        event.getJDA(),
        Route.Interactions.CALLBACK.compile(event.getId(), event.getToken()),
        DataObject.empty().put("type", NEW_MESSAGE).put("data", message));
  }
}
