package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.Card.Buttons;
import io.github.pullquote.card.Card.Press;
import io.github.pullquote.card.Card.Text;
import io.github.pullquote.card.LibraryId.Action;
import io.github.pullquote.library.Holding;
import io.github.pullquote.library.TextChange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What became of a server's library, or why it stays as it is.
public final class LibraryCards {
  private static final int CHANNELS = 10;

  private LibraryCards() {}

  /// An article was added.
  public static Card added(Holding held) {
    return Card.of(
        "**Added:** %s, %s.\nAsk about it with `/ask`. `/article use` makes it the article of a channel, so that questions there go to it alone."
            .formatted(
                ArticleLines.named(held.article()),
                Wording.count(held.article().passages().size(), "passage", "passages")));
  }

  /// An article has a new text.
  public static Card replaced(Holding held, TextChange change) {
    return Card.of(
        "**Replaced:** %s has its new text: %s.\nOld citations now say that the text changed."
            .formatted(ArticleLines.named(held.article()), SubmissionCards.difference(change)));
  }

  /// An article has another title.
  public static Card renamed(Article before, Article now) {
    return Card.of(
        "**Renamed:** %s is now %s. Its citations stay as they are."
            .formatted(ArticleLines.named(before), ArticleLines.named(now)));
  }

  /// A title without a word.
  public static Card blankTitle() {
    return Card.of("A title needs at least one word, so the old one stays.");
  }

  /// An article was removed.
  ///
  /// @param until when it can't be brought back any more
  /// @param scheduled the channels where its key points are posted
  public static Card removed(Holding held, Instant until, List<Long> scheduled) {
    String ends =
        scheduled.isEmpty()
            ? ""
            : " Its daily key points in %s end with it."
                .formatted(Wording.list(scheduled, CHANNELS, Wording::channel));
    return new Card(
        List.of(
            new Text(
                "**Removed:** %s. Its cards don’t work any more.%s Last moment to undo this: %s."
                    .formatted(ArticleLines.named(held.article()), ends, Wording.relative(until))),
            new Buttons(
                List.of(
                    new Press(
                        "Undo", LibraryId.ofArticle(Action.UNDO_REMOVAL, held.id()), false)))));
  }

  /// An article is back.
  public static Card restored(Holding held) {
    return Card.of(
        "**Restored:** %s is back, and the channels that were bound to it are again."
            .formatted(ArticleLines.named(held.article())));
  }

  /// An article that can't be brought back.
  public static Card tooLateToUndo() {
    return Card.of(
        "It’s too late to undo this: the article is deleted for good, or back already. `/articles`"
            + " lists what is here; `/article add` adds it again.");
  }

  /// An article that a button or form names is gone.
  public static Card noSuchArticle() {
    return Card.of(
        "That article isn’t in this server’s library any more. `/articles` lists what is here.");
  }

  /// An article that the server can't change.
  public static Card operatorsArticle(Article article) {
    return Card.of(
        "%s comes with the bot, so it can’t be changed or removed here. `/article use` can still choose which article a channel asks."
            .formatted(ArticleLines.named(article)));
  }

  /// A channel or a thread asks one article.
  ///
  /// @param threads whether it is a channel, whose threads go with it
  public static Card bound(Article article, long channel, boolean threads) {
    return Card.of(
        "**Bound:** questions in %s%s now go to %s alone. The option `article` still asks another."
            .formatted(
                Wording.channel(channel),
                threads ? " and its threads" : "",
                ArticleLines.named(article)));
  }

  /// A thread that is bound to no article asks the one that its channel is bound to.
  public static Card goesWithItsChannel(Article article, long thread, long channel) {
    return Card.of(
        "%s goes with %s, where questions go to %s alone. `/article use` there changes that, or chooses another article for this thread here."
            .formatted(
                Wording.channel(thread), Wording.channel(channel), ArticleLines.named(article)));
  }

  /// A channel asks all articles.
  ///
  /// @param before what it asked till now; empty if it asked all
  public static Card unbound(Optional<Article> before, long channel) {
    String where = Wording.channel(channel);
    return Card.of(
        before
            .map(
                article ->
                    "**Unbound:** questions in %s now go to all articles, not to %s alone."
                        .formatted(where, ArticleLines.named(article)))
            .orElseGet(
                () ->
                    "Nothing changed: %s was bound to no article, and asks all of them."
                        .formatted(where)));
  }

  /// The library is full.
  ///
  /// @param most articles that it may hold
  public static Card tooManyArticles(int most) {
    return Card.of(
        "**Not added:** this server’s library may hold %s, and does. %s"
            .formatted(Wording.count(most, "article", "articles"), makeRoom()));
  }

  /// The library is full.
  ///
  /// @param used how long its files are together
  /// @param given how long the file is that was given
  /// @param most how long they may be together
  public static Card tooManyBytes(long used, long given, long most) {
    return Card.of(
        "**Not added:** this article’s file has %s, and the library’s files have %s of the %s that they may have together. %s"
            .formatted(
                Wording.size(given),
                Wording.size(used),
                Wording.size(most),
                given > most ? makeSmaller() : makeRoom()));
  }

  private static String makeSmaller() {
    return "Give the article as plain text, or ask whoever runs me for more room.";
  }

  private static String makeRoom() {
    return "Remove an article with `/article remove`, or ask whoever runs me for more room.";
  }
}
