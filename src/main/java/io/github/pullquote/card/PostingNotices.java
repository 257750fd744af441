package io.github.pullquote.card;

import io.github.pullquote.card.Obstacle.Party;
import java.time.Instant;

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

  /// The same, but no thread is opened on it.
  public static Card notDiscussed(String link, long channel, Obstacle why) {
    return Card.of(posting(link, channel) + "\n" + noThread(why));
  }

  /// It was posted here, but no thread is opened on it.
  public static Card notDiscussed(Obstacle why) {
    return Card.of("The key points are posted. " + noThread(why));
  }

  private static String posting(String link, long channel) {
    return "Posted: %s · %s".formatted(Wording.channel(channel), link);
  }

  private static String noThread(Obstacle obstacle) {
    return switch (obstacle) {
      case Obstacle.Lacks(Party who, String permission, long where) ->
          words(
                  who,
                  "I opened no thread on them: you lack the permission *%s*. %s",
                  "I couldn’t open a thread on them: I lack the permission *%s*. %s")
              .formatted(Markdown.escape(permission), granting(where));
      case Obstacle.TimedOut(Party who, Instant until) ->
          words(
                  who,
                  "I opened no thread on them: you are timed out on this server until %s.",
                  "I couldn’t open a thread on them: I am timed out on this server until %s.")
              .formatted(Wording.moment(until));
      case Obstacle.Locked _ -> "I opened no thread on them: this thread is locked.";
      case Obstacle.Refused refused ->
          "I couldn’t open a thread on them: %s.".formatted(refused.reason());
    };
  }

  private static String words(Party who, String ofReader, String ofBot) {
    return switch (who) {
      case READER -> ofReader;
      case BOT -> ofBot;
    };
  }

  private static String granting(long channel) {
    return "A moderator can grant it in the settings of %s, under Permissions, or for the whole server in Server Settings, under Roles."
        .formatted(Wording.channel(channel));
  }

  /// It can't be posted, or was not.
  public static Card notPosted(Obstacle obstacle, long channel) {
    String there = Wording.channel(channel);
    return Card.of(
        switch (obstacle) {
          case Obstacle.Lacks(Party who, String permission, long where) ->
              words(
                      who,
                      "You can’t post in %s: you lack the permission *%s* there. %s",
                      "I can’t post in %s: I lack the permission *%s* there. %s")
                  .formatted(there, Markdown.escape(permission), granting(where));
          case Obstacle.TimedOut(Party who, Instant until) ->
              words(
                      who,
                      "You can’t post in %s: you are timed out on this server until %s.",
                      "I can’t post in %s: I am timed out on this server until %s. A moderator can"
                          + " end that in my profile.")
                  .formatted(there, Wording.moment(until));
          case Obstacle.Locked(Party who) ->
              words(
                      who,
                      "You can’t post in %s: the thread is locked, and you lack the permission"
                          + " *Manage Threads*. A moderator can unlock it.",
                      "I can’t post in %s: the thread is locked, and I lack the permission *Manage"
                          + " Threads*. A moderator can unlock it.")
                  .formatted(there);
          case Obstacle.Refused refused ->
              "I couldn’t post in %s: %s.".formatted(there, refused.reason());
        });
  }

  /// Discord didn't take an answer.
  public static Card notAnswered(Obstacle.Refused refused) {
    return Card.of("I couldn’t answer: %s.".formatted(refused.reason()));
  }

  /// Discord didn't remove an answer.
  public static Card notRemoved(Obstacle.Refused refused) {
    return Card.of("I couldn’t remove it: %s.".formatted(refused.reason()));
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

  /// More was wanted than an answer, on a server that the bot is not on.
  public static Card notOnThisServer() {
    return Card.of(
        "I am not on this server, so I can only answer here, and open no thread. Ask without"
            + " `channel` and `thread`, or have me added: that takes the permission *Manage"
            + " Server*.");
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
