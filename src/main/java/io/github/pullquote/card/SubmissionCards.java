package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.Card.Button;
import io.github.pullquote.card.Card.Buttons;
import io.github.pullquote.card.Card.Divider;
import io.github.pullquote.card.Card.Part;
import io.github.pullquote.card.Card.Press;
import io.github.pullquote.card.Card.Text;
import io.github.pullquote.card.LibraryId.Action;
import io.github.pullquote.library.Holding;
import io.github.pullquote.library.LeftOut;
import io.github.pullquote.library.Novelty;
import io.github.pullquote.library.Submission;
import io.github.pullquote.library.TextChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The cards of an article that somebody has given and not yet confirmed.
public final class SubmissionCards {
  /// What the list of sections may take, so that the rest of the card has room.
  private static final int SECTIONS = 1_500;

  /// Lines that were left out, and key points, are shown up to this number and length.
  private static final int SHOWN = 3;

  private static final int LINE = 90;

  private SubmissionCards() {}

  /// What was read of an article, and what can become of it.
  ///
  /// @param novelty what it is to the articles that are there
  /// @param until when it is forgotten if nobody decides
  public static Card preview(Submission submission, Novelty novelty, Instant until) {
    return switch (novelty) {
      case Novelty.NewArticle() -> preview(submission, fresh(until), row(submission));
      case Novelty.NewText(Holding held, TextChange change) ->
          preview(submission, changed(held, change, until), row(submission, held));
      case Novelty.SameText(Holding held) -> sameText(held);
    };
  }

  private static Card preview(Submission submission, String state, List<Button> buttons) {
    Article article = submission.article();
    List<Part> parts = new ArrayList<>();
    parts.add(new Text(ArticleLines.head(article)));
    parts.add(new Divider());
    parts.add(new Text("**" + ArticleLines.extent(article) + "**"));
    // What waits is no article of the library yet: its words can't be read against it.
    parts.add(new Text(ArticleLines.sections(article, SECTIONS).markdown()));
    parts.add(new Text(keyPoints(article.keyPoints()) + "\n" + leftOut(LeftOut.of(article))));
    parts.add(new Divider());
    parts.add(new Text(state));
    parts.add(new Buttons(buttons));
    return new Card(parts);
  }

  private static String keyPoints(List<String> points) {
    return points.isEmpty()
        ? Phrases.say("library.authors-points-none")
        : Phrases.say("library.authors-points", points.size(), quoted(points));
  }

  private static String quoted(List<String> texts) {
    return Wording.list(texts, SHOWN, text -> Wording.quoted(text, LINE));
  }

  private static String leftOut(LeftOut left) {
    if (left.isEmpty()) {
      return Phrases.say("library.left-out-nothing");
    }
    List<String> furniture = left.furniture();
    List<String> captions = left.captions();
    List<String> text = new ArrayList<>();
    if (!furniture.isEmpty()) {
      text.add(Phrases.say("library.left-out-lines", furniture.size(), quoted(furniture)));
    }
    if (!captions.isEmpty()) {
      text.add(Phrases.say("library.left-out-captions", captions.size(), quoted(captions)));
    }
    text.add(Phrases.say("library.longest-first"));
    return String.join("\n", text);
  }

  private static String fresh(Instant until) {
    return Phrases.say("library.not-saved-yet", Wording.relative(until));
  }

  private static String changed(Holding held, TextChange change, Instant until) {
    return Phrases.say(
        "library.new-text-not-saved-yet",
        ArticleLines.named(held.article()),
        difference(change),
        Wording.relative(until));
  }

  /// What changes from one text to the next.
  static String difference(TextChange change) {
    return change.added() == 0 && change.gone() == 0
        ? Phrases.say("library.same-passages")
        : Phrases.say("library.difference", change.added(), change.gone(), change.kept());
  }

  private static List<Button> row(Submission submission) {
    return List.of(
        new Press(
            Phrases.say("buttons.add"), LibraryId.ofSubmission(Action.ADD, submission.key()), true),
        editTitle(submission),
        cancel(submission));
  }

  private static List<Button> row(Submission submission, Holding held) {
    return List.of(
        new Press(
            Phrases.say("buttons.replace"), LibraryId.replacing(submission.key(), held.id()), true),
        new Press(
            Phrases.say("buttons.add-as-another"),
            LibraryId.ofSubmission(Action.ADD, submission.key()),
            false),
        editTitle(submission),
        cancel(submission));
  }

  private static Button editTitle(Submission submission) {
    LibraryId id = LibraryId.ofSubmission(Action.EDIT_TITLE, submission.key());
    return new Press(Phrases.say("buttons.edit-title"), id, false);
  }

  private static Button cancel(Submission submission) {
    return new Press(
        Phrases.say("buttons.cancel"),
        LibraryId.ofSubmission(Action.CANCEL, submission.key()),
        false);
  }

  /// The library has this very text.
  public static Card sameText(Holding held) {
    return Card.of(Phrases.say("library.same-text", ArticleLines.named(held.article())));
  }

  /// Nothing was added.
  public static Card cancelled(Article article) {
    return Card.of(Phrases.say("library.cancelled", ArticleLines.named(article)));
  }

  /// A button of an article that does not wait any more.
  public static Card gone() {
    return Card.of(Phrases.say("library.submission-gone"));
  }

  /// Somebody pressed a button of another's article.
  public static Card notYours() {
    return Card.of(Phrases.say("library.submission-not-yours"));
  }
}
