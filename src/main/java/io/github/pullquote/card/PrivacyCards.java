package io.github.pullquote.card;

import io.github.pullquote.card.Card.Buttons;
import io.github.pullquote.card.Card.Part;
import io.github.pullquote.card.Card.Press;
import io.github.pullquote.card.Card.Text;
import io.github.pullquote.card.LibraryId.Action;
import io.github.pullquote.library.Preferences.Questions;
import java.util.ArrayList;
import java.util.List;

/// What is stored, for how long, and how it is deleted.
public final class PrivacyCards {
  private PrivacyCards() {}

  /// What is stored of a server.
  ///
  /// @param days how long its library is kept after the bot has left
  /// @param questions what becomes there of questions that found nothing
  /// @param mayDelete whether the one who asks may delete it
  public static Card ofServer(int days, Questions questions, boolean mayDelete) {
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
            **Votes** on answers: which passage, and whether it helped; for 30 days with a hash of who voted on what, made with a secret key, so that a vote can be changed; then only their number.
            **Numbers:** how many questions a week were answered, perhaps or not, and how often each passage was; for a year, and of nobody.
            %s I read only what is asked of me, and none of it stands in my log.
            My answers are messages, kept by Discord. Their buttons hold the user id of who asked, a hash of the question and the places shown.
            """
                .strip()
                .formatted(words(questions))));
    parts.add(new Text("**How long:** " + howLong(days)));
    parts.add(new Text(howToDelete(mayDelete)));
    if (mayDelete) {
      Press delete =
          new Press("Delete this server’s library", LibraryId.of(Action.DELETE_ALL), false);
      parts.add(new Buttons(List.of(delete)));
    }
    return new Card(parts);
  }

  private static String words(Questions questions) {
    return switch (questions) {
      case FORGOTTEN -> "**Of questions and messages, no word.**";
      case KEPT ->
          "**Questions that find nothing:** their words, without who asked, until nobody has asked"
              + " them for 30 days, 500 at the most; this server’s hosts want to read them. **Of"
              + " other questions and messages, no word.**";
    };
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
                "**Delete all that I keep of this server?**\nIt deletes %s with the original files, %s, this server’s settings and schedules, votes and numbers, questions that were kept, and what was removed or not confirmed lately. **It can’t be undone.**"
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
