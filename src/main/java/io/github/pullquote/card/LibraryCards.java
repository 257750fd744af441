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
        Phrases.say(
            "library.added", ArticleLines.named(held.article()), held.article().passages().size()));
  }

  /// An article has a new text.
  public static Card replaced(Holding held, TextChange change) {
    return Card.of(
        Phrases.say(
            "library.replaced",
            ArticleLines.named(held.article()),
            SubmissionCards.difference(change)));
  }

  /// An article has another title.
  public static Card renamed(Article before, Article now) {
    return Card.of(
        Phrases.say("library.renamed", ArticleLines.named(before), ArticleLines.named(now)));
  }

  /// A title without a word.
  public static Card blankTitle() {
    return Card.of(Phrases.say("library.blank-title"));
  }

  /// An article was removed.
  ///
  /// @param until when it can't be brought back any more
  /// @param scheduled the channels where its key points are posted
  public static Card removed(Holding held, Instant until, List<Long> scheduled) {
    String title = ArticleLines.named(held.article());
    String moment = Wording.relative(until);
    String text =
        scheduled.isEmpty()
            ? Phrases.say("library.removed", title, moment)
            : Phrases.say(
                "library.removed-with-schedules",
                title,
                moment,
                Wording.list(scheduled, CHANNELS, Wording::channel));
    LibraryId undo = LibraryId.ofArticle(Action.UNDO_REMOVAL, held.id());
    return new Card(
        List.of(
            new Text(text),
            new Buttons(List.of(new Press(Phrases.say("buttons.undo"), undo, false)))));
  }

  /// An article is back.
  public static Card restored(Holding held) {
    return Card.of(Phrases.say("library.restored", ArticleLines.named(held.article())));
  }

  /// An article that can't be brought back.
  public static Card tooLateToUndo() {
    return Card.of(Phrases.say("library.too-late-to-undo"));
  }

  /// An article that a button or form names is gone.
  public static Card noSuchArticle() {
    return Card.of(Phrases.say("library.no-such-article"));
  }

  /// An article that the server can't change.
  public static Card operatorsArticle(Article article) {
    return Card.of(Phrases.say("library.operators-article", ArticleLines.named(article)));
  }

  /// A channel or a thread asks one article.
  ///
  /// @param threads whether it is a channel, whose threads go with it
  public static Card bound(Article article, long channel, boolean threads) {
    String where = Wording.channel(channel);
    String title = ArticleLines.named(article);
    return Card.of(
        threads
            ? Phrases.say("library.bound-with-threads", where, title)
            : Phrases.say("library.bound", where, title));
  }

  /// A thread that is bound to no article asks the one that its channel is bound to.
  public static Card goesWithItsChannel(Article article, long thread, long channel) {
    return Card.of(
        Phrases.say(
            "library.goes-with-its-channel",
            Wording.channel(thread),
            Wording.channel(channel),
            ArticleLines.named(article)));
  }

  /// A channel asks all articles.
  ///
  /// @param before what it asked till now; empty if it asked all
  public static Card unbound(Optional<Article> before, long channel) {
    String where = Wording.channel(channel);
    return Card.of(
        before
            .map(article -> Phrases.say("library.unbound", where, ArticleLines.named(article)))
            .orElseGet(() -> Phrases.say("library.unbound-already", where)));
  }

  /// The library is full.
  ///
  /// @param most articles that it may hold
  public static Card tooManyArticles(int most) {
    return Card.of(Phrases.say("library.too-many-articles", most));
  }

  /// The library is full.
  ///
  /// @param used how long its files are together
  /// @param given how long the file is that was given
  /// @param most how long they may be together
  public static Card tooManyBytes(long used, long given, long most) {
    String file = Wording.size(given);
    String files = Wording.size(used);
    String all = Wording.size(most);
    return Card.of(
        given > most
            ? Phrases.say("library.too-large-a-file", file, files, all)
            : Phrases.say("library.too-many-bytes", file, files, all));
  }
}
