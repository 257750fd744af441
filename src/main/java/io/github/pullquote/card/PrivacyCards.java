package io.github.pullquote.card;

import io.github.pullquote.card.Card.Buttons;
import io.github.pullquote.card.Card.Part;
import io.github.pullquote.card.Card.Press;
import io.github.pullquote.card.Card.Text;
import io.github.pullquote.card.LibraryId.Action;
import java.util.ArrayList;
import java.util.List;

/// What is stored, for how long, and how it is deleted.
public final class PrivacyCards {
  private PrivacyCards() {}

  /// What is stored of a server.
  ///
  /// @param days how long its library is kept after the bot has left
  /// @param mayDelete whether the one who asks may delete it
  public static Card ofServer(int days, boolean mayDelete) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Text(
            """
            ### What I keep of this server
            **Articles** that were added here: the file, its text, who added it and when; and numbers made of its sentences (vectors), to search by meaning.
            **Of texts that were replaced:** no words, only fingerprints of their sentences, for 90 days, so that old cards can say where a sentence is now.
            **Settings:** how this server wants me, and which channel asks which article.
            **Schedules:** which article’s key points are posted where and when, who set that up, and the points that were posted, until the article is through.
            **Replies:** for 7 days, which message of mine answers which message, by their ids alone, so that mine is changed or deleted with it; in direct messages too.
            **Of what is said: nothing.** I read only what is asked of me. No question is stored, and none stands in my log.
            My answers are messages, kept by Discord. Their buttons hold the user id of who asked and the places shown.
            """
                .strip()));
    parts.add(new Text("**How long:** " + howLong(days)));
    parts.add(new Text(howToDelete(mayDelete)));
    if (mayDelete) {
      Press delete =
          new Press("Delete this server’s library", LibraryId.of(Action.DELETE_ALL), false);
      parts.add(new Buttons(List.of(delete)));
    }
    return new Card(parts);
  }

  private static String howLong(int days) {
    String left =
        days == 0
            ? "as soon as I leave the server"
            : Wording.count(days, "day", "days") + " after I have left the server";
    return "until somebody removes it. A removed article is deleted after 10 minutes, one that nobody confirmed after an hour, and all of it %s."
        .formatted(left);
  }

  private static String howToDelete(boolean mayDelete) {
    return mayDelete
        ? "**To delete:** `/article remove` for one article; the button for all of it, at once. It"
            + " asks once more. Backups that whoever runs me has made are theirs to delete."
        : "**To delete:** members with *Manage Server* can remove articles, or all of it at once"
            + " with a button on this card. Backups that whoever runs me has made are theirs to"
            + " delete.";
  }

  /// What is stored where there is no server: no words.
  public static Card ofDirectMessages() {
    return Card.of(
        """
        ### What I keep of our conversation: no word of it
        I read what you ask, answer, and forget it. No question is stored, and none stands in my log.
        For 7 days I keep which message of mine answers which of yours, by their ids alone, so that mine is changed or deleted with it. Delete yours, and the ids are deleted too.
        My answers are messages, kept by Discord. Their buttons hold your user id and the places shown.
        -# On a server I keep the articles and settings that it gave me; `/privacy` there says more.
        """
            .strip());
  }

  /// Asks whether to delete all that is stored of a server.
  ///
  /// @param articles how many articles it has
  /// @param bindings how many channels are bound to one
  public static Card askToDelete(int articles, int bindings) {
    return new Card(
        List.of(
            new Text(
                "**Delete all that I keep of this server?**\nIt deletes %s with the original files, %s, this server’s settings and schedules, and what was removed or not confirmed lately. **It can’t be undone.**"
                    .formatted(
                        Wording.count(articles, "article", "articles"),
                        Wording.count(bindings, "binding of a channel", "bindings of channels"))),
            new Buttons(
                List.of(
                    new Press("Keep it", LibraryId.of(Action.KEEP_ALL), true),
                    new Press(
                        "Delete everything", LibraryId.of(Action.CONFIRM_DELETION), false)))));
  }

  /// All is deleted.
  ///
  /// @param articles how many articles there were
  public static Card deleted(int articles) {
    return Card.of(
        "**Deleted:** %s and all else that I kept of this server."
            .formatted(Wording.count(articles, "article", "articles")));
  }

  /// Nothing was deleted.
  public static Card kept() {
    return Card.of("Kept: nothing was deleted.");
  }
}
