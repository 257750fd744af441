package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Citation;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.AnswerCards;
import io.github.pullquote.card.Audience;
import io.github.pullquote.card.Card;
import io.github.pullquote.card.ComponentId;
import io.github.pullquote.card.ComponentId.Action;
import io.github.pullquote.card.CustomId;
import io.github.pullquote.card.LibraryId;
import io.github.pullquote.card.Notices;
import io.github.pullquote.card.OutlineCards;
import io.github.pullquote.card.PointId;
import io.github.pullquote.card.QuestionId;
import io.github.pullquote.card.Reference;
import io.github.pullquote.card.ScheduleId;
import io.github.pullquote.card.VoteId;
import io.github.pullquote.library.Lookup;
import io.github.pullquote.library.ReadingRoom;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;

/// What the buttons and menus of our cards do. All they need stands in their ids and their message.
final class Presses {
  private final LibraryPresses library;
  private final SchedulePresses schedules;
  private final PointPresses points;
  private final VotePresses votes;
  private final Shares shares;
  private final Replies replies;
  private final Removal removal;

  Presses(
      LibraryPresses library,
      SchedulePresses schedules,
      PointPresses points,
      VotePresses votes,
      Shares shares,
      Replies replies) {
    this.library = library;
    this.schedules = schedules;
    this.points = points;
    this.votes = votes;
    this.shares = shares;
    this.replies = replies;
    this.removal = new Removal(replies);
  }

  /// Carries out a press in the place where it is made. Runs on a worker thread.
  void handle(ReadingRoom room, GenericComponentInteractionCreateEvent event) {
    Optional<CustomId> id = CustomId.parse(event.getComponentId());
    if (id.isEmpty()) {
      replies.send(event, Response.hidden(Notices.unknownComponent()));
      return;
    }
    switch (id.get()) {
      case LibraryId managing -> library.handle(room, event, managing);
      case ScheduleId scheduled -> schedules.handle(event, scheduled);
      case QuestionId question ->
          replies.answer(event, () -> QuestionPresses.answer(room, event, question));
      case PointId point -> replies.answer(event, () -> points.answer(room, event, point));
      case VoteId vote -> votes.handle(room, event, vote);
      case ComponentId shown -> handle(room, event, shown);
    }
  }

  private void handle(
      ReadingRoom room, GenericComponentInteractionCreateEvent event, ComponentId id) {
    if (id.action() == Action.REMOVE) {
      removal.handle(event, id.asker());
    } else if (id.references().isEmpty()) {
      replies.send(event, Response.hidden(Notices.unknownComponent()));
    } else {
      show(room, event, id);
    }
  }

  private void show(
      ReadingRoom room, GenericComponentInteractionCreateEvent event, ComponentId id) {
    ComponentId moved = id.action() == Action.NEXT ? AnswerCards.next(id) : id;
    Reference shown = moved.shown();
    switch (room.library().find(shown.article())) {
      case Lookup.Gone gone -> replies.send(event, Response.hidden(Notices.articleGone()));
      case Lookup.Revised revised -> replies.send(event, moved(room, event, moved, revised));
      case Lookup.Present present -> show(new Answers(room), event, moved, present.article());
    }
  }

  /// The plan of an earlier text can't be turned to another page; of its places is said where they
  /// are now.
  private static Response moved(
      ReadingRoom room,
      GenericComponentInteractionCreateEvent event,
      ComponentId id,
      Lookup.Revised revised) {
    if (id.action() == Action.OUTLINE) {
      return Response.hidden(Notices.articleRevised(revised.now()));
    }
    Optional<Citation> chosen =
        event instanceof StringSelectInteractionEvent select
            ? Citation.parse(select.getValues().getFirst())
            : Optional.empty();
    Citation place = chosen.orElse(id.shown().citation());
    return new Answers(room).moved(revised, place, event.getUser().getIdLong());
  }

  private void show(
      Answers answers,
      GenericComponentInteractionCreateEvent event,
      ComponentId id,
      Article article) {
    Optional<Quote> quote = article.quote(id.shown().citation());
    if (quote.isEmpty()) {
      replies.send(event, Response.hidden(Notices.unknownComponent()));
      return;
    }
    switch (id.action()) {
      case CONTEXT -> present(answers, event, AnswerCards.wider(id, quote.get()), quote.get());
      case NEXT, NEAREST -> present(answers, event, id, quote.get());
      case SHARE -> shares.share(answers, event, id, quote.get());
      case READ -> read(event, id, article);
      case OUTLINE -> turn(event, id, article);
      case REMOVE -> throw new IllegalStateException("Handled before: " + id.action());
    }
  }

  /// Changes the card in place for who asked; anybody else gets a card of their own.
  private void present(
      Answers answers, GenericComponentInteractionCreateEvent event, ComponentId id, Quote quote) {
    Message message = event.getMessage();
    long user = event.getUser().getIdLong();
    if (message.isEphemeral() || user == id.asker()) {
      replies.change(event, answers.card(message, id, quote, audience(message, id)));
    } else {
      Card own = answers.card(message, id.by(user), quote, Audience.ASKER);
      replies.send(event, Response.hidden(own));
    }
  }

  private static Audience audience(Message message, ComponentId id) {
    if (!message.isEphemeral()) {
      return Audience.ALL;
    }
    // The card before the nearest passages has nothing to share.
    boolean open = id.action() == Action.NEAREST || CardComponents.canBeShared(message);
    return open ? Audience.ASKER : Audience.SHARER;
  }

  private void read(GenericComponentInteractionCreateEvent event, ComponentId id, Article article) {
    Citation from =
        event instanceof StringSelectInteractionEvent select
            ? chosen(select, article).orElse(Citation.of(1))
            : id.shown().citation();
    long user = event.getUser().getIdLong();
    Card page = OutlineCards.page(article, id.shown().article(), from, user);
    replies.send(event, Response.hidden(page));
  }

  private static Optional<Citation> chosen(StringSelectInteractionEvent event, Article article) {
    return Citation.parse(event.getValues().getFirst()).filter(c -> article.quote(c).isPresent());
  }

  private void turn(GenericComponentInteractionCreateEvent event, ComponentId id, Article article) {
    Reference from = id.shown();
    Card outline =
        OutlineCards.outline(article, from.article(), from.citation().passage(), id.asker());
    replies.change(event, outline);
  }
}
