package io.github.pullquote.card;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a button or form for managing a server's library means. Like a [ComponentId] it stands with
/// the message, and gives nobody a right: who presses must be allowed to, now.
///
/// @param action what it does
/// @param submission the key of the submission that it is about, where the action is about one
/// @param article the id of the article that it is about, where the action is about one
public record LibraryId(Action action, Optional<String> submission, Optional<String> article)
    implements CustomId {
  private static final String VERSION = "m1";
  private static final Pattern FORM =
      Pattern.compile(VERSION + "\\|([a-z])\\|([0-9A-Za-z]{10})?\\|([0-9a-z]{5})?");

  /// What a press or a form does.
  public enum Action {
    /// Makes a submission an article of the library.
    ADD('a', true, false),
    /// Makes a submission the new text of an article.
    REPLACE('r', true, true),
    /// Asks for another title for a submission; as a form, gives it.
    EDIT_TITLE('t', true, false),
    /// Forgets a submission.
    CANCEL('c', true, false),
    /// Brings back an article that was removed.
    UNDO_REMOVAL('u', false, true),
    /// Asks whether to delete everything.
    DELETE_ALL('d', false, false),
    /// Deletes everything.
    CONFIRM_DELETION('y', false, false),
    /// Deletes nothing.
    KEEP_ALL('k', false, false),
    /// The form of a pasted text.
    PASTE('p', false, false),
    /// The form for an article's new title.
    RENAME('n', false, true);

    private final char letter;
    private final boolean ofSubmission;
    private final boolean ofArticle;

    Action(char letter, boolean ofSubmission, boolean ofArticle) {
      this.letter = letter;
      this.ofSubmission = ofSubmission;
      this.ofArticle = ofArticle;
    }

    private static Optional<Action> of(String letter) {
      return List.of(values()).stream().filter(a -> a.letter == letter.charAt(0)).findFirst();
    }
  }

  /// Refuses an action without what it is about, and keys and ids of another form.
  public LibraryId {
    boolean complete =
        submission.isPresent() == action.ofSubmission && article.isPresent() == action.ofArticle;
    if (!complete || !FORM.matcher(written(action, submission, article)).matches()) {
      throw new IllegalArgumentException(
          "%s can't be about submission %s and article %s".formatted(action, submission, article));
    }
  }

  /// An action that is about nothing further.
  public static LibraryId of(Action action) {
    return new LibraryId(action, Optional.empty(), Optional.empty());
  }

  /// An action on a submission.
  public static LibraryId ofSubmission(Action action, String key) {
    return new LibraryId(action, Optional.of(key), Optional.empty());
  }

  /// An action on an article.
  public static LibraryId ofArticle(Action action, String id) {
    return new LibraryId(action, Optional.empty(), Optional.of(id));
  }

  /// A submission as the new text of an article.
  public static LibraryId replacing(String key, String id) {
    return new LibraryId(Action.REPLACE, Optional.of(key), Optional.of(id));
  }

  /// Reads the written form.
  ///
  /// @return empty if the text is no id of this version
  public static Optional<LibraryId> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<String> submission = Optional.ofNullable(matcher.group(2));
    Optional<String> article = Optional.ofNullable(matcher.group(3));
    return Action.of(matcher.group(1))
        .filter(a -> a.ofSubmission == submission.isPresent())
        .filter(a -> a.ofArticle == article.isPresent())
        .map(a -> new LibraryId(a, submission, article));
  }

  /// The written form.
  @Override
  public String toString() {
    return written(action, submission, article);
  }

  private static String written(
      Action action, Optional<String> submission, Optional<String> article) {
    return "%s|%s|%s|%s"
        .formatted(VERSION, action.letter, submission.orElse(""), article.orElse(""));
  }
}
