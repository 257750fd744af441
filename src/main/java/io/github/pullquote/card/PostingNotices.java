package io.github.pullquote.card;

/// Says why something is not posted, or no thread is opened on it, and where it is if it is posted.
public final class PostingNotices {
  private PostingNotices() {}

  /// It was posted in another channel.
  public static Card posted(String link, long channel) {
    return Card.of(posting(link, channel));
  }

  /// The same, with a thread on it.
  public static Card discussed(String link, long channel, long thread) {
    return Card.of(
        "%s\nThe discussion: %s".formatted(posting(link, channel), Wording.channel(thread)));
  }

  /// The same, but the thread could not be opened.
  ///
  /// @param code Discord's error code
  public static Card notDiscussed(String link, long channel, int code) {
    return Card.of(posting(link, channel) + "\n" + noThread(code));
  }

  /// It was posted here, but the thread could not be opened.
  ///
  /// @param code Discord's error code
  public static Card notDiscussed(int code) {
    return Card.of("The key points are posted. " + noThread(code));
  }

  private static String posting(String link, long channel) {
    return "Posted: %s · %s".formatted(Wording.channel(channel), link);
  }

  private static String noThread(int code) {
    String reason =
        switch (code) {
          case 10_008 -> "they were removed meanwhile";
          case 50_001, 50_013 -> "my permissions there have changed";
          case 160_006, 160_007 ->
              "the server has as many active threads as Discord allows; close some first";
          case 200_000, 200_001 -> "AutoMod blocked its name";
          default -> "Discord refused it (error %d)".formatted(code);
        };
    return "I couldn’t open a thread on them: %s.".formatted(reason);
  }

  /// Somebody may not open a thread.
  ///
  /// @param who "You" or "I"
  /// @param permission in Discord's own words
  public static Card mayNotOpenThread(String who, String permission, long channel) {
    return Card.of(
        "%s can’t open a thread in %s: %s the permission *%s* there. A moderator can grant it in the channel’s settings, under Permissions; without `thread`, I can post all the same."
            .formatted(
                who,
                Wording.channel(channel),
                who.equals("I") ? "I lack" : "you lack",
                Markdown.escape(permission)));
  }

  /// A thread was wanted on a post in a thread.
  public static Card threadInThread(long thread) {
    return Card.of(
        "%s is a thread already, and Discord allows none in it. Ask without `thread` to post there."
            .formatted(Wording.channel(thread)));
  }

  /// A thread was wanted in direct messages.
  public static Card threadInDirectMessages() {
    return Card.of("Direct messages have no threads. Ask without `thread`.");
  }

  /// Something was wanted on a server that the bot is no member of.
  public static Card notAMember() {
    return Card.of(
        "I’m no member of this server, so I can only answer you here. Ask whoever manages it to add"
            + " me.");
  }

  /// A thread was wanted where there are none.
  public static Card noThreadsThere(long channel) {
    return Card.of(
        "%s can’t have threads: only text and announcement channels can. Ask without `thread` to post there."
            .formatted(Wording.channel(channel)));
  }

  /// A post was wanted in a forum.
  public static Card notInForum(long channel) {
    return Card.of(
        "%s is a forum. Choose one of its posts, or a text channel."
            .formatted(Wording.channel(channel)));
  }

  /// A post was wanted in a channel for something else than reading.
  public static Card notInThatChannel(long channel) {
    return Card.of(
        "I don’t post in %s: choose a text or announcement channel, or a thread."
            .formatted(Wording.channel(channel)));
  }
}
