package io.github.pullquote.card;

/// What Discord refuses, told apart by what somebody can do about it.
public enum Refusal {
  /// The channel or thread was deleted.
  CHANNEL_GONE("the channel is gone"),
  /// The message was deleted.
  MESSAGE_GONE("the message was removed meanwhile"),
  /// The bot doesn't see the channel.
  HIDDEN("I can’t see it; in a private thread, mention me first"),
  /// The bot lacks a permission; Discord doesn't say which.
  NOT_ALLOWED("my permissions there have changed"),
  /// The bot may not see what it replies to.
  NO_HISTORY("I lack the permission *Read Message History* there"),
  /// Somebody takes no direct messages from the bot.
  UNREACHABLE("my direct messages aren’t let through"),
  /// The channel lets nobody write so often.
  SLOW_MODE("the channel is in slow mode; try again in a while"),
  /// More is written there than Discord takes.
  TOO_MUCH("Discord takes no more messages there for the moment; try again in a minute"),
  LOCKED("the thread is locked"),
  ARCHIVED("the thread is archived; a message in it wakes it"),
  /// There are as many threads as there may be.
  TOO_MANY_THREADS("the server has as many active threads as Discord allows; close some first"),
  /// As many are in the thread as can be.
  FULL_THREAD("the thread has as many members as Discord allows"),
  AUTOMOD("AutoMod blocked the message"),
  AUTOMOD_TITLE("AutoMod blocked its name"),
  /// Discord's own list of dangerous links.
  HARMFUL_LINK("Discord holds a link in the message for harmful"),
  /// It is no place for messages or threads of this kind.
  WRONG_CHANNEL("a channel of that kind doesn’t take this"),
  /// Discord has switched it off.
  SWITCHED_OFF("Discord has turned this off for a while; try again later"),
  /// The bot took too long to answer.
  TOO_LATE("Discord had stopped waiting for me; try again"),
  /// A bot that is not on the server may send no more after one command.
  NO_MORE_REPLIES("Discord lets me send no more after that command; use it again"),
  /// Discord fails, or can't be reached.
  OUT_OF_ORDER("Discord doesn’t answer as it should; try again in a while"),
  /// Nobody but the operator can do something about it.
  UNEXPECTED("Discord refused it");

  private final String reason;

  Refusal(String reason) {
    this.reason = reason;
  }

  /// The end of a sentence, without its full stop.
  String reason() {
    return reason;
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
