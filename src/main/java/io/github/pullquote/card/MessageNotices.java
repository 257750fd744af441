package io.github.pullquote.card;

/// Short messages to whoever mentions the bot and can't be answered as they wished.
public final class MessageNotices {
  private MessageNotices() {}

  /// Somebody asks about a message that Discord does not show the bot.
  public static Card unreadable() {
    return Card.of(
        "Discord doesn’t show me that message, since it isn’t addressed to me. Open its menu"
            + " (right-click it, or press it long), choose **Apps**, then **Ask the article**.");
  }

  /// The bot can't write where it was mentioned.
  public static Card mayNotAnswer(Obstacle obstacle, long channel) {
    return obstacle instanceof Obstacle.Lacks lacks
        ? mayNotAnswer(lacks.permission(), channel)
        : PostingNotices.notPosted(obstacle, channel);
  }

  /// The bot may not write where it was mentioned.
  ///
  /// @param permission what it lacks, in Discord's own words
  public static Card mayNotAnswer(String permission, long channel) {
    return Card.of(
        "You asked me in %1$s, but there I lack the permission *%2$s*. `/ask` works there all the same. A moderator can grant me *%2$s* in the channel’s settings, under Permissions."
            .formatted(Wording.channel(channel), Markdown.escape(permission)));
  }
}
