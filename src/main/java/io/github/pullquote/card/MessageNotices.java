package io.github.pullquote.card;

/// Short messages to whoever mentions the bot and can't be answered as they wished.
public final class MessageNotices {
  private MessageNotices() {}

  /// Somebody asks about a message that Discord does not show the bot.
  public static Card unreadable() {
    return Card.of(Phrases.say("notices.unreadable"));
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
        Phrases.say(
            "notices.may-not-answer", Wording.channel(channel), Wording.permission(permission)));
  }
}
