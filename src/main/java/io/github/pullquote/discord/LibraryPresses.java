package io.github.pullquote.discord;

import io.github.pullquote.card.Card;
import io.github.pullquote.card.Forms;
import io.github.pullquote.card.LibraryCards;
import io.github.pullquote.card.LibraryId;
import io.github.pullquote.card.Notices;
import io.github.pullquote.card.PrivacyCards;
import io.github.pullquote.card.SubmissionCards;
import io.github.pullquote.library.Admission;
import io.github.pullquote.library.Librarian;
import io.github.pullquote.library.ReadingRoom;
import io.github.pullquote.library.Submission;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;

/// What the buttons do that manage a server's library. Whether the user may is looked at again at
/// each press: a button stays where it is, and anybody can make up its id.
final class LibraryPresses {
  private final Librarian librarian;
  private final Replies replies;

  LibraryPresses(Librarian librarian, Replies replies) {
    this.librarian = librarian;
    this.replies = replies;
  }

  /// Carries out a press. Runs on a worker thread.
  void handle(ReadingRoom room, GenericComponentInteractionCreateEvent event, LibraryId id) {
    Guild guild = event.getGuild();
    if (guild == null || !Managing.isAllowed(event)) {
      replies.send(event, Managing.refusal());
      return;
    }
    long server = guild.getIdLong();
    switch (id.action()) {
      case ADD -> decide(event, server, id, key -> admitted(librarian.add(server, key)));
      case REPLACE ->
          decide(
              event,
              server,
              id,
              key -> admitted(librarian.replace(server, key, id.article().orElseThrow())));
      case CANCEL -> decide(event, server, id, key -> cancelled(server, key));
      case EDIT_TITLE -> editTitle(event, server, id.submission().orElseThrow());
      case UNDO_REMOVAL ->
          replies.changeTo(event, () -> restored(server, id.article().orElseThrow()));
      case DELETE_ALL ->
          replies.change(
              event,
              PrivacyCards.askToDelete(librarian.articles(server), room.state().bindings().size()));
      case CONFIRM_DELETION ->
          replies.changeTo(event, () -> PrivacyCards.deleted(librarian.delete(server)));
      case KEEP_ALL -> replies.change(event, PrivacyCards.kept());
      case PASTE, RENAME -> replies.send(event, Response.hidden(Notices.unknownComponent()));
    }
  }

  /// What becomes of a submission is for the one who gave it.
  private void decide(
      GenericComponentInteractionCreateEvent event,
      long guild,
      LibraryId id,
      Function<String, Card> decision) {
    String key = id.submission().orElseThrow();
    Optional<Submission> waiting = librarian.submission(guild, key);
    if (waiting.filter(it -> it.deposit().by() != event.getUser().getIdLong()).isPresent()) {
      replies.send(event, Response.hidden(SubmissionCards.notYours()));
    } else {
      replies.changeTo(event, () -> decision.apply(key));
    }
  }

  private void editTitle(GenericComponentInteractionCreateEvent event, long guild, String key) {
    Optional<Submission> waiting = librarian.submission(guild, key);
    if (waiting.isEmpty()) {
      replies.change(event, SubmissionCards.gone());
    } else if (waiting.get().deposit().by() != event.getUser().getIdLong()) {
      replies.send(event, Response.hidden(SubmissionCards.notYours()));
    } else {
      replies.send(event, new Reply.Ask(Forms.editTitle(waiting.get())));
    }
  }

  private Card cancelled(long guild, String key) {
    Optional<Submission> waiting = librarian.submission(guild, key);
    librarian.withdraw(guild, key);
    return waiting
        .map(it -> SubmissionCards.cancelled(it.article()))
        .orElseGet(SubmissionCards::gone);
  }

  private Card restored(long guild, String article) {
    return librarian
        .restore(guild, article)
        .map(LibraryCards::restored)
        .orElseGet(LibraryCards::tooLateToUndo);
  }

  private static Card admitted(Admission admission) {
    return switch (admission) {
      case Admission.Added added -> LibraryCards.added(added.held());
      case Admission.Replaced replaced -> LibraryCards.replaced(replaced.held(), replaced.change());
      case Admission.AlreadyThere there -> SubmissionCards.sameText(there.held());
      case Admission.TooManyArticles many -> LibraryCards.tooManyArticles(many.most());
      case Admission.TooManyBytes many ->
          LibraryCards.tooManyBytes(many.used(), many.given(), many.most());
      case Admission.Gone gone -> SubmissionCards.gone();
    };
  }
}
