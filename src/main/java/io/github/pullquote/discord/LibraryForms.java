package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.FileNotices;
import io.github.pullquote.card.Forms;
import io.github.pullquote.card.LibraryCards;
import io.github.pullquote.card.LibraryId;
import io.github.pullquote.card.Notices;
import io.github.pullquote.card.PastedText;
import io.github.pullquote.card.SubmissionCards;
import io.github.pullquote.library.Holding;
import io.github.pullquote.library.Librarian;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;

/// What is done with the forms that manage a server's library, when they come back.
final class LibraryForms {
  private final Librarian librarian;
  private final Waiting submissions;
  private final ArticleFiles files;
  private final boolean links;
  private final Replies replies;

  /// @param links whether `/article add` takes links too
  LibraryForms(Librarian librarian, ArticleFiles files, boolean links, Replies replies) {
    this.librarian = librarian;
    this.submissions = new Waiting(librarian);
    this.files = files;
    this.links = links;
    this.replies = replies;
  }

  /// Carries out what a form says. Runs on a worker thread.
  void handle(ModalInteractionEvent event) {
    Optional<LibraryId> id = LibraryId.parse(event.getModalId());
    Guild guild = event.getGuild();
    if (guild == null || !Managing.isAllowed(event)) {
      replies.send(event, Managing.refusal(event));
    } else if (id.isEmpty()) {
      replies.send(event, Response.hidden(Notices.unknownComponent()));
    } else {
      handle(event, guild.getIdLong(), id.get());
    }
  }

  private void handle(ModalInteractionEvent event, long guild, LibraryId id) {
    switch (id.action()) {
      case PASTE -> replies.answer(event, () -> pasted(event, guild));
      case RENAME -> replies.answer(event, () -> renamed(event, guild, id.article().orElseThrow()));
      case EDIT_TITLE ->
          replies.answer(event, () -> retitled(event, guild, id.submission().orElseThrow()));
      case ADD, REPLACE, CANCEL, UNDO_REMOVAL, DELETE_ALL, CONFIRM_DELETION, KEEP_ALL ->
          replies.send(event, Response.hidden(Notices.unknownComponent()));
    }
  }

  private static String text(ModalInteractionEvent event, String field) {
    ModalMapping value = event.getValue(field);
    return value == null ? "" : value.getAsString();
  }

  private Response pasted(ModalInteractionEvent event, long guild) {
    String text = PastedText.join(Forms.TEXTS.stream().map(f -> text(event, f)).toList());
    if (text.isBlank()) {
      return Response.hidden(FileNotices.nothingGiven(links));
    }
    String title = text(event, Forms.TITLE).strip();
    UnaryOperator<Article> titled = article -> title.isEmpty() ? article : article.titled(title);
    return files.read(
        new ArticleFiles.Given(guild, event.getUser().getIdLong(), PastedText.NAME, titled),
        text.getBytes(StandardCharsets.UTF_8));
  }

  private Response renamed(ModalInteractionEvent event, long guild, String id) {
    String title = text(event, Forms.TITLE).strip();
    if (title.isEmpty()) {
      return Response.hidden(LibraryCards.blankTitle());
    }
    Optional<Holding> before = librarian.holding(guild, id);
    Optional<Holding> now = librarian.rename(guild, id, title);
    return Response.hidden(
        before.isPresent() && now.isPresent()
            ? LibraryCards.renamed(before.get().article(), now.get().article())
            : LibraryCards.noSuchArticle());
  }

  /// The form was opened from the preview, which shows the new title then.
  private Reply retitled(ModalInteractionEvent event, long guild, String key) {
    String title = text(event, Forms.TITLE).strip();
    return submissions.decide(
        guild,
        event.getUser().getIdLong(),
        key,
        waiting ->
            title.isEmpty()
                ? Response.hidden(LibraryCards.blankTitle())
                : retitled(guild, key, title));
  }

  private Reply retitled(long guild, String key, String title) {
    return librarian
        .retitle(guild, key, title)
        .<Reply>map(it -> new Reply.Change(submissions.preview(it)))
        .orElseGet(() -> Response.hidden(SubmissionCards.gone()));
  }
}
