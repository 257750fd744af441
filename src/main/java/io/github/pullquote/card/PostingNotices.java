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
        posting(link, channel) + "\n" + Phrases.say("posting.discussion", Wording.channel(thread)));
  }

  /// The same, but no thread is opened on it.
  public static Card notDiscussed(String link, long channel, Obstacle why) {
    return Card.of(posting(link, channel) + "\n" + noThread(why));
  }

  /// It was posted here, but no thread is opened on it.
  public static Card notDiscussed(Obstacle why) {
    return Card.of(Phrases.say("posting.posted-here") + " " + noThread(why));
  }

  private static String posting(String link, long channel) {
    return Phrases.say("posting.posted", Wording.channel(channel), link);
  }

  private static String noThread(Obstacle obstacle) {
    return switch (obstacle) {
      case Obstacle.Lacks(Party who, String name, long where) -> {
        String permission = Wording.permission(name);
        yield switch (who) {
          case READER -> Phrases.say("posting.no-thread-you-lack", permission, granting(where));
          case BOT -> Phrases.say("posting.no-thread-i-lack", permission, granting(where));
        };
      }
      case Obstacle.TimedOut(Party who, Instant until) ->
          switch (who) {
            case READER -> Phrases.say("posting.no-thread-you-timed-out", Wording.moment(until));
            case BOT -> Phrases.say("posting.no-thread-i-timed-out", Wording.moment(until));
          };
      case Obstacle.Locked _ -> Phrases.say("posting.no-thread-locked");
      case Obstacle.Refused refused -> Phrases.say("posting.no-thread-refused", refused.reason());
    };
  }

  private static String granting(long channel) {
    return Phrases.say("posting.granting", Wording.channel(channel));
  }

  /// It can't be posted, or was not.
  public static Card notPosted(Obstacle obstacle, long channel) {
    return Card.of(notPosted(obstacle, Wording.channel(channel)));
  }

  private static String notPosted(Obstacle obstacle, String there) {
    return switch (obstacle) {
      case Obstacle.Lacks(Party who, String name, long where) -> {
        String permission = Wording.permission(name);
        yield switch (who) {
          case READER -> Phrases.say("posting.you-lack", there, permission, granting(where));
          case BOT -> Phrases.say("posting.i-lack", there, permission, granting(where));
        };
      }
      case Obstacle.TimedOut(Party who, Instant until) ->
          switch (who) {
            case READER -> Phrases.say("posting.you-timed-out", there, Wording.moment(until));
            case BOT -> Phrases.say("posting.i-timed-out", there, Wording.moment(until));
          };
      case Obstacle.Locked(Party who) ->
          switch (who) {
            case READER -> Phrases.say("posting.you-locked", there);
            case BOT -> Phrases.say("posting.i-locked", there);
          };
      case Obstacle.Refused refused -> Phrases.say("posting.refused", there, refused.reason());
    };
  }

  /// Discord didn't take an answer.
  public static Card notAnswered(Obstacle.Refused refused) {
    return Card.of(Phrases.say("posting.not-answered", refused.reason()));
  }

  /// Discord didn't remove an answer.
  public static Card notRemoved(Obstacle.Refused refused) {
    return Card.of(Phrases.say("posting.not-removed", refused.reason()));
  }

  /// A thread was wanted on a post in a thread.
  public static Card threadInThread(long thread) {
    return Card.of(Phrases.say("posting.thread-in-thread", Wording.channel(thread)));
  }

  /// A thread was wanted in direct messages.
  public static Card threadInDirectMessages() {
    return Card.of(Phrases.say("posting.thread-in-direct-messages"));
  }

  /// More was wanted than an answer, on a server that the bot is not on.
  public static Card notOnThisServer() {
    return Card.of(Phrases.say("posting.not-on-this-server"));
  }

  /// Something was wanted on a server that the bot is no member of.
  public static Card notAMember() {
    return Card.of(Phrases.say("posting.not-a-member"));
  }

  /// A thread was wanted where there are none.
  public static Card noThreadsThere(long channel) {
    return Card.of(Phrases.say("posting.no-threads-there", Wording.channel(channel)));
  }

  /// A post was wanted in a forum.
  public static Card notInForum(long channel) {
    return Card.of(Phrases.say("posting.not-in-forum", Wording.channel(channel)));
  }

  /// A post was wanted in a channel for something else than reading.
  public static Card notInThatChannel(long channel) {
    return Card.of(Phrases.say("posting.not-in-that-channel", Wording.channel(channel)));
  }
}
