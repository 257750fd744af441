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
        ? "**Key points by the author:** none found"
        : "**Key points by the author:** %s: %s"
            .formatted(
                Wording.number(points.size()),
                Wording.list(points, SHOWN, p -> Wording.quoted(p, LINE)));
  }

  private static String leftOut(LeftOut left) {
    if (left.isEmpty()) {
      return "**Left out:** nothing";
    }
    int lines = left.furniture().size();
    int captions = left.captions().size();
    List<String> text = new ArrayList<>();
    if (lines > 0) {
      String count = Wording.count(lines, "line", "lines") + " of the page around it";
      text.add(leftOut(count, left.furniture()));
    }
    if (captions > 0) {
      text.add(leftOut(Wording.count(captions, "caption", "captions"), left.captions()));
    }
    text.add(
        "-# Longest first. If one belongs to the article, cancel and give the article as plain"
            + " text.");
    return String.join("\n", text);
  }

  private static String leftOut(String count, List<String> texts) {
    return "**Left out:** %s: %s"
        .formatted(count, Wording.list(texts, SHOWN, t -> Wording.quoted(t, LINE)));
  }

  private static String fresh(Instant until) {
    return "**Not saved yet.** Add makes it an article of this server. " + lastMoment(until);
  }

  private static String changed(Holding held, TextChange change, Instant until) {
    return "**Not saved yet.** This looks like a new text of %s: %s.\n%s %s"
        .formatted(
            ArticleLines.named(held.article()),
            difference(change),
            "Replace puts it in the old one’s place: channels stay bound to it, and old cards will"
                + " say where their sentences are now.",
            lastMoment(until));
  }

  private static String lastMoment(Instant until) {
    return "Last moment to decide: " + Wording.relative(until) + ".";
  }

  /// What changes from one text to the next.
  static String difference(TextChange change) {
    if (change.added() == 0 && change.gone() == 0) {
      return "the passages are the same, but their order, headings or key points changed";
    }
    return "%s, %s gone, %s unchanged"
        .formatted(
            Wording.count(change.added(), "passage is new", "passages are new"),
            Wording.number(change.gone()),
            Wording.number(change.kept()));
  }

  private static List<Button> row(Submission submission) {
    return List.of(
        new Press("Add", LibraryId.ofSubmission(Action.ADD, submission.key()), true),
        editTitle(submission),
        cancel(submission));
  }

  private static List<Button> row(Submission submission, Holding held) {
    return List.of(
        new Press("Replace", LibraryId.replacing(submission.key(), held.id()), true),
        new Press("Add as another", LibraryId.ofSubmission(Action.ADD, submission.key()), false),
        editTitle(submission),
        cancel(submission));
  }

  private static Button editTitle(Submission submission) {
    LibraryId id = LibraryId.ofSubmission(Action.EDIT_TITLE, submission.key());
    return new Press("Edit title", id, false);
  }

  private static Button cancel(Submission submission) {
    return new Press("Cancel", LibraryId.ofSubmission(Action.CANCEL, submission.key()), false);
  }

  /// The library has this very text.
  public static Card sameText(Holding held) {
    return Card.of(
        "**This text is here already**, as %s, so there is nothing to add. `/article rename` gives it another title."
            .formatted(ArticleLines.named(held.article())));
  }

  /// Nothing was added.
  public static Card cancelled(Article article) {
    return Card.of("Cancelled: %s was not added.".formatted(ArticleLines.named(article)));
  }

  /// A button of an article that does not wait any more.
  public static Card gone() {
    return Card.of(
        "This article doesn’t wait to be added any more: it was added or cancelled, or too much"
            + " time has passed. Give it again with `/article add`.");
  }

  /// Somebody pressed a button of another's article.
  public static Card notYours() {
    return Card.of(
        "Only the one who gave this article can decide about it. Give it yourself with `/article"
            + " add`.");
  }
}
