package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.library.StoreException;
import java.util.List;
import java.util.stream.Collectors;

/// Short messages that say what happened, or why something did not.
public final class Notices {
  /// Articles that a list names at the most.
  private static final int LISTED = 10;

  private Notices() {}

  /// A mention or message without a question.
  public static Card nothingAsked() {
    return Card.of(Phrases.say("notices.nothing-asked"));
  }

  /// A message without a question in it.
  public static Card nothingInMessage() {
    return Card.of(Phrases.say("notices.nothing-in-message"));
  }

  /// A button of a card that names an article which is gone.
  public static Card articleGone() {
    return Card.of(Phrases.say("notices.article-gone"));
  }

  /// A button of a card that names an article whose text has changed.
  public static Card articleRevised(Article article) {
    return Card.of(Phrases.say("notices.article-revised", Markdown.escape(article.title(), 150)));
  }

  /// No article has the name that a user gave, or several have it in their titles.
  public static Card unclearArticle(String name, List<Article> articles) {
    String titles =
        articles.stream()
            .limit(LISTED)
            .map(a -> "- " + Markdown.escape(a.title(), 150))
            .collect(Collectors.joining("\n"));
    int more = articles.size() - LISTED;
    String said = Wording.quoted(name, 100);
    return Card.of(
        more > 0
            ? Phrases.say("notices.unclear-article-of-many", said, titles, more)
            : Phrases.say("notices.unclear-article", said, titles));
  }

  /// A reference that is no citation.
  public static Card noCitation(String text) {
    return Card.of(Phrases.say("notices.no-citation", Wording.quoted(text, 100)));
  }

  /// A command that this version of the bot doesn't have.
  public static Card unknownCommand() {
    return Card.of(Phrases.say("notices.unknown-command"));
  }

  /// A button made by another version of the bot.
  public static Card unknownComponent() {
    return Card.of(Phrases.say("notices.unknown-component"));
  }

  /// Somebody pressed Remove on another's answer.
  public static Card notYours() {
    return Card.of(Phrases.say("notices.not-yours"));
  }

  /// A command or button that not everybody may use.
  ///
  /// @param permission what the user lacks, in Discord's own words
  public static Card needsPermission(String permission) {
    return Card.of(Phrases.say("notices.needs-permission", Wording.permission(permission)));
  }

  /// A form could not be shown any more: Discord stops waiting for it after three seconds.
  public static Card tooSlow() {
    return Card.of(Phrases.say("notices.too-slow"));
  }

  /// What was about to be sent as an article's words is not what the article says now.
  ///
  /// @param incident what the log names it by
  public static Card misquoted(String incident) {
    return Card.of(Phrases.say("notices.misquoted", incident));
  }

  /// What the bot keeps can't be read or written, so that something is not done.
  ///
  /// @param incident what the log names the failure by
  public static Card storeFails(StoreException.Trouble trouble, String incident) {
    return Card.of(
        switch (trouble) {
          case FULL_DISK -> Phrases.say("notices.full-disk", incident);
          case HELD -> Phrases.say("notices.store-held", incident);
          case UNREACHABLE -> Phrases.say("notices.store-unreachable", incident);
          case BROKEN -> Phrases.say("notices.store-broken", incident);
        });
  }

  /// Something failed that should not have.
  ///
  /// @param incident what the log names the failure by
  public static Card failure(String incident) {
    return Card.of(Phrases.say("notices.failure", incident));
  }
}
