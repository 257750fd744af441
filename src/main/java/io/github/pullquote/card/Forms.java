package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.Form.Field;
import io.github.pullquote.card.Form.Field.Size;
import io.github.pullquote.card.LibraryId.Action;
import io.github.pullquote.library.Holding;
import io.github.pullquote.library.Submission;
import java.util.List;
import java.util.Optional;

/// The forms that are filled in to manage a server's library.
public final class Forms {
  /// The id of the field that takes a title; it may come back blank.
  public static final String TITLE = "title";

  /// The ids of the fields that take a text, in the order in which [PastedText#join] wants them.
  public static final List<String> TEXTS = List.of("text-1", "text-2", "text-3", "text-4");

  /// A title given in a form has no more characters.
  public static final int LONGEST_TITLE = 300;

  private Forms() {}

  /// Takes the text of an article.
  public static Form paste() {
    return new Form(
        LibraryId.of(Action.PASTE),
        Phrases.say("library.paste-an-article"),
        List.of(
            title(false, Optional.empty()),
            text(0, Phrases.say("library.text"), Optional.of(Phrases.say("library.text-long"))),
            continued(1),
            continued(2),
            continued(3)));
  }

  private static Field continued(int part) {
    String label = Phrases.say("library.text-continued", part + 1, TEXTS.size());
    return text(part, label, Optional.empty());
  }

  private static Field text(int part, String label, Optional<String> description) {
    Optional<String> placeholder =
        Optional.of(
            part == 0 ? Phrases.say("library.text-what") : Phrases.say("library.text-goes-on"));
    return new Field(
        TEXTS.get(part),
        label,
        description,
        Size.TEXT,
        part == 0,
        Limits.FORM_TEXT,
        placeholder,
        Optional.empty());
  }

  /// Takes another title for an article that is not saved yet.
  public static Form editTitle(Submission submission) {
    return new Form(
        LibraryId.ofSubmission(Action.EDIT_TITLE, submission.key()),
        Phrases.say("library.edit-the-title"),
        List.of(title(true, Optional.of(submission.article()))));
  }

  /// Takes another title for an article of the library.
  public static Form rename(Holding held) {
    return new Form(
        LibraryId.ofArticle(Action.RENAME, held.id()),
        Phrases.say("library.rename-the-article"),
        List.of(title(true, Optional.of(held.article()))));
  }

  private static Field title(boolean required, Optional<Article> now) {
    return new Field(
        TITLE,
        Phrases.say("library.title"),
        Optional.empty(),
        Size.LINE,
        required,
        LONGEST_TITLE,
        Optional.of(
            required ? Phrases.say("library.title-what") : Phrases.say("library.title-empty")),
        now.map(a -> Limits.shortened(a.title(), LONGEST_TITLE)));
  }
}
