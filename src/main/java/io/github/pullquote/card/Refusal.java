package io.github.pullquote.card;

/// What Discord refuses, told apart by what somebody can do about it.
public enum Refusal {
  /// The channel or thread was deleted.
  CHANNEL_GONE,
  /// The message was deleted.
  MESSAGE_GONE,
  /// The bot doesn't see the channel.
  HIDDEN,
  /// The bot lacks a permission; Discord doesn't say which.
  NOT_ALLOWED,
  /// The bot may not see what it replies to.
  NO_HISTORY,
  /// Somebody takes no direct messages from the bot.
  UNREACHABLE,
  /// The channel lets nobody write so often.
  SLOW_MODE,
  /// More is written there than Discord takes.
  TOO_MUCH,
  LOCKED,
  ARCHIVED,
  /// There are as many threads as there may be.
  TOO_MANY_THREADS,
  /// As many are in the thread as can be.
  FULL_THREAD,
  AUTOMOD,
  AUTOMOD_TITLE,
  /// Discord's own list of dangerous links.
  HARMFUL_LINK,
  /// It is no place for messages or threads of this kind.
  WRONG_CHANNEL,
  /// Discord has switched it off.
  SWITCHED_OFF,
  /// The bot took too long to answer.
  TOO_LATE,
  /// A bot that is not on the server may send no more after one command.
  NO_MORE_REPLIES,
  /// Discord fails, or can't be reached.
  OUT_OF_ORDER,
  /// Nobody but the operator can do something about it.
  UNEXPECTED;

  /// The end of a sentence, without its full stop.
  String reason() {
    return switch (this) {
      case CHANNEL_GONE -> Phrases.say("refusals.channel-gone");
      case MESSAGE_GONE -> Phrases.say("refusals.message-gone");
      case HIDDEN -> Phrases.say("refusals.hidden");
      case NOT_ALLOWED -> Phrases.say("refusals.not-allowed");
      case NO_HISTORY -> Phrases.say("refusals.no-history");
      case UNREACHABLE -> Phrases.say("refusals.unreachable");
      case SLOW_MODE -> Phrases.say("refusals.slow-mode");
      case TOO_MUCH -> Phrases.say("refusals.too-much");
      case LOCKED -> Phrases.say("refusals.locked");
      case ARCHIVED -> Phrases.say("refusals.archived");
      case TOO_MANY_THREADS -> Phrases.say("refusals.too-many-threads");
      case FULL_THREAD -> Phrases.say("refusals.full-thread");
      case AUTOMOD -> Phrases.say("refusals.automod");
      case AUTOMOD_TITLE -> Phrases.say("refusals.automod-title");
      case HARMFUL_LINK -> Phrases.say("refusals.harmful-link");
      case WRONG_CHANNEL -> Phrases.say("refusals.wrong-channel");
      case SWITCHED_OFF -> Phrases.say("refusals.switched-off");
      case TOO_LATE -> Phrases.say("refusals.too-late");
      case NO_MORE_REPLIES -> Phrases.say("refusals.no-more-replies");
      case OUT_OF_ORDER -> Phrases.say("refusals.out-of-order");
      case UNEXPECTED -> Phrases.say("refusals.unexpected");
    };
  }

  /// Whether it may succeed if it is tried again soon, with nobody doing anything about it.
  public boolean passes() {
    return switch (this) {
      case SLOW_MODE, TOO_MUCH, SWITCHED_OFF, OUT_OF_ORDER -> true;
      case CHANNEL_GONE,
          MESSAGE_GONE,
          HIDDEN,
          NOT_ALLOWED,
          NO_HISTORY,
          UNREACHABLE,
          LOCKED,
          ARCHIVED,
          TOO_MANY_THREADS,
          FULL_THREAD,
          AUTOMOD,
          AUTOMOD_TITLE,
          HARMFUL_LINK,
          WRONG_CHANNEL,
          TOO_LATE,
          NO_MORE_REPLIES,
          UNEXPECTED ->
          false;
    };
  }
}
