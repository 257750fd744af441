package io.github.pullquote.discord;

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
  private final Waiting submissions;
  private final Replies replies;

  LibraryPresses(Librarian librarian, Replies replies) {
    this.librarian = librarian;
    this.submissions = new Waiting(librarian);
    this.replies = replies;
  }

  /// Carries out a press. Runs on a worker thread.
  void handle(ReadingRoom room, GenericComponentInteractionCreateEvent event, LibraryId id) {
    Guild guild = event.getGuild();
    if (guild == null || !Managing.isAllowed(event)) {
      replies.send(event, Managing.refusal(event));
      return;
    }
    long server = guild.getIdLong();
    long user = event.getUser().getIdLong();
    replies.answer(event, () -> answer(room, server, user, id));
  }

  private Reply answer(ReadingRoom room, long server, long user, LibraryId id) {
    return switch (id.action()) {
      case ADD -> decide(server, user, id, waiting -> added(server, id));
      case REPLACE -> decide(server, user, id, waiting -> replaced(server, id));
      case CANCEL -> decide(server, user, id, waiting -> cancelled(server, id, waiting));
      case EDIT_TITLE -> decide(server, user, id, LibraryPresses::editTitle);
      case UNDO_REMOVAL -> restored(server, id.article().orElseThrow());
      case DELETE_ALL ->
          new Reply.Change(
              PrivacyCards.askToDelete(librarian.articles(server), room.state().bindings().size()));
      case CONFIRM_DELETION -> new Reply.Change(PrivacyCards.deleted(librarian.delete(server)));
      case KEEP_ALL -> new Reply.Change(PrivacyCards.kept());
      case PASTE, RENAME -> Response.hidden(Notices.unknownComponent());
    };
  }

  private Reply decide(
      long server,
      long user,
      LibraryId id,
      Function<Optional<Submission>, ? extends Reply> decision) {
    return submissions.decide(server, user, key(id), decision);
  }

  private static String key(LibraryId id) {
    return id.submission().orElseThrow();
  }

  private static Reply editTitle(Optional<Submission> waiting) {
    return waiting
        .<Reply>map(it -> new Reply.Ask(Forms.editTitle(it)))
        .orElseGet(LibraryPresses::gone);
  }

  /// A second press must not take the place of what the first has brought.
  private static Reply gone() {
    return Response.hidden(SubmissionCards.gone());
  }

  private Reply cancelled(long server, LibraryId id, Optional<Submission> waiting) {
    librarian.withdraw(server, key(id));
    return waiting
        .<Reply>map(it -> new Reply.Change(SubmissionCards.cancelled(it.article())))
        .orElseGet(LibraryPresses::gone);
  }

  private Reply restored(long server, String article) {
    return librarian
        .restore(server, article)
        .<Reply>map(held -> new Reply.Change(LibraryCards.restored(held)))
        .orElseGet(() -> Response.hidden(LibraryCards.tooLateToUndo()));
  }

  private Reply added(long server, LibraryId id) {
    return admitted(server, key(id), librarian.add(server, key(id)));
  }

  private Reply replaced(long server, LibraryId id) {
    String old = id.article().orElseThrow();
    return admitted(server, key(id), librarian.replace(server, key(id), old));
  }

  /// Where there is no room, the preview stays: room can be made.
  private Reply admitted(long server, String key, Admission admission) {
    return switch (admission) {
      case Admission.Added added -> new Reply.Change(LibraryCards.added(added.held()));
      case Admission.Replaced replaced ->
          new Reply.Change(LibraryCards.replaced(replaced.held(), replaced.change()));
      case Admission.AlreadyThere there -> new Reply.Change(SubmissionCards.sameText(there.held()));
      case Admission.TooManyArticles many ->
          Response.hidden(LibraryCards.tooManyArticles(many.most()));
      case Admission.TooManyBytes many ->
          Response.hidden(LibraryCards.tooManyBytes(many.used(), many.given(), many.most()));
      case Admission.Gone gone -> previewAgain(server, key);
    };
  }

  /// What was to be replaced may be gone while the new text still waits.
  private Reply previewAgain(long server, String key) {
    return librarian
        .submission(server, key)
        .<Reply>map(waiting -> new Reply.Change(submissions.preview(waiting)))
        .orElseGet(LibraryPresses::gone);
  }
}
