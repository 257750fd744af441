package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import java.util.List;
import java.util.stream.Collectors;

/// Short messages that say what happened, or why something did not.
public final class Notices {
  /// Articles that a list names at the most.
  private static final int LISTED = 10;

  private Notices() {}

  /// A mention or message without a question.
  public static Card nothingAsked() {
    return Card.of(
        "Ask me something about the article, for example *Who is …?* `/help` says more.");
  }

  /// A message without a question in it.
  public static Card nothingInMessage() {
    return Card.of("There is no text in that message that I could look for.");
  }

  /// A button of a card that names an article which is gone.
  public static Card articleGone() {
    return Card.of("That article is no longer here, so this card can’t be used any more.");
  }

  /// A button of a card that names an article whose text has changed.
  public static Card articleRevised(Article article) {
    return Card.of(
        "The text of *%s* has changed since, and its numbering with it. Ask again to see what it says now."
            .formatted(Markdown.escape(article.title(), 150)));
  }

  /// No article has the name that a user gave, or several have it in their titles.
  public static Card unclearArticle(String name, List<Article> articles) {
    String titles =
        articles.stream()
            .limit(LISTED)
            .map(a -> "- " + Markdown.escape(a.title(), 150))
            .collect(Collectors.joining("\n"));
    int more = articles.size() - LISTED;
    return Card.of(
        "Which article do you mean by “%s”? I know:\n%s%s"
            .formatted(
                Markdown.escape(name, 100),
                titles,
                more > 0 ? "\n- and %d more".formatted(more) : ""));
  }

  /// A reference that is no citation.
  public static Card noCitation(String text) {
    return Card.of(
        "“%s” is no place in an article. Write ¶7 for a passage, ¶7.2 for a sentence, ¶7.2-3 for a run of them, ¶5–7 for a run of passages."
            .formatted(Markdown.escape(text, 100)));
  }

  /// A command that this version of the bot doesn't have.
  public static Card unknownCommand() {
    return Card.of("I don’t have this command any more. `/help` shows what I can do.");
  }

  /// A button made by another version of the bot.
  public static Card unknownComponent() {
    return Card.of("This button comes from another version of me. Ask again to get a new one.");
  }

  /// Somebody pressed Remove on another's answer.
  public static Card notYours() {
    return Card.of(
        "Only the one who asked, or a moderator with Manage Messages here, can remove this"
            + " answer.");
  }

  /// A command or button that not everybody may use.
  ///
  /// @param permission what the user lacks, in Discord's own words
  public static Card needsPermission(String permission) {
    return Card.of(
        "You need the permission *%s* for this. Somebody who has *Manage Roles* can grant it, in Server Settings under Roles."
            .formatted(Markdown.escape(permission)));
  }

  /// Posting elsewhere is not possible.
  ///
  /// @param who "You" or "I"
  /// @param permission in Discord's own words
  public static Card mayNotPost(String who, String permission, long channel) {
    return Card.of(
        "%s can’t post in <#%s>: %s the permission *%s* there. A moderator can grant it in the channel’s settings, under Permissions."
            .formatted(
                who,
                Long.toUnsignedString(channel),
                who.equals("I") ? "I lack" : "you lack",
                Markdown.escape(permission)));
  }

  /// Discord refused a message for another reason than a permission.
  ///
  /// @param code Discord's error code
  public static Card notPosted(int code, long channel) {
    String reason =
        switch (code) {
          case 10_003 -> "the channel is gone";
          case 20_016, 20_028 -> "the channel is in slow mode; try again in a while";
          case 50_001 -> "I can’t see it; in a private thread, mention me first";
          case 50_013 -> "my permissions there have changed";
          case 160_005 -> "the thread is locked";
          case 200_000, 200_001 -> "AutoMod blocked the message";
          default -> "Discord refused the message (error %d)".formatted(code);
        };
    return Card.of(
        "I couldn’t post in <#%s>: %s.".formatted(Long.toUnsignedString(channel), reason));
  }

  /// A form could not be shown any more: Discord stops waiting for it after three seconds.
  public static Card tooSlow() {
    return Card.of("That took me too long, so I can’t show you the form. Try again.");
  }

  /// What was about to be sent as an article's words is not what the article says now.
  ///
  /// @param incident what the log names it by
  public static Card misquoted(String incident) {
    return Card.of(
        "What I was about to quote is not word for word what the article says now, so I didn’t send it. Ask again; if it stays so, tell whoever runs me the number `%s`."
            .formatted(incident));
  }

  /// Something failed that should not have.
  ///
  /// @param incident what the log names the failure by
  public static Card failure(String incident) {
    return Card.of(
        "Something went wrong on my side. Try again; if it stays so, tell whoever runs me the number `%s`."
            .formatted(incident));
  }
}
