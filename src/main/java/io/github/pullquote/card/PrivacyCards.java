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
    parts.add(new Text(Phrases.say("privacy.server", words(questions))));
    parts.add(new Text(Phrases.say("privacy.how-long", days)));
    parts.add(
        new Text(
            mayDelete
                ? Phrases.say("privacy.how-to-delete")
                : Phrases.say("privacy.who-may-delete")));
    if (mayDelete) {
      Press delete =
          new Press(Phrases.say("buttons.delete-library"), LibraryId.of(Action.DELETE_ALL), false);
      parts.add(new Buttons(List.of(delete)));
    }
    return new Card(parts);
  }

  private static String words(Questions questions) {
    return switch (questions) {
      case FORGOTTEN -> Phrases.say("privacy.no-words-kept");
      case KEPT -> Phrases.say("privacy.unanswered-kept");
    };
  }

  /// What is stored where there is no server: no words.
  public static Card ofDirectMessages() {
    return Card.of(Phrases.say("privacy.direct-messages"));
  }

  /// Asks whether to delete all that is stored of a server.
  ///
  /// @param articles how many articles it has
  /// @param bindings how many channels are bound to one
  public static Card askToDelete(int articles, int bindings) {
    return new Card(
        List.of(
            new Text(Phrases.say("privacy.ask-to-delete", articles, bindings)),
            new Buttons(
                List.of(
                    new Press(Phrases.say("buttons.keep-it"), LibraryId.of(Action.KEEP_ALL), true),
                    new Press(
                        Phrases.say("buttons.delete-everything"),
                        LibraryId.of(Action.CONFIRM_DELETION),
                        false)))));
  }

  /// All is deleted.
  ///
  /// @param articles how many articles there were
  public static Card deleted(int articles) {
    return Card.of(Phrases.say("privacy.deleted", articles));
  }

  /// Nothing was deleted.
  public static Card kept() {
    return Card.of(Phrases.say("privacy.kept"));
  }
}
