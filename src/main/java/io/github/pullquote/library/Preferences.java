package io.github.pullquote.library;

import java.util.OptionalLong;

/// How a server wants the bot.
///
/// @param answers who sees an answer that is found
/// @param posters who may have key points posted
/// @param contact the channel where the bot tells the server's hosts what they should know; empty
///   for none
/// @param questions what becomes of questions that found nothing
public record Preferences(
    Answers answers, Posters posters, OptionalLong contact, Questions questions) {
  /// Who sees an answer that is found.
  public enum Answers {
    /// Everybody, unless the asker wants it for themselves.
    PUBLIC,
    /// The asker alone, who may share it.
    PRIVATE
  }

  /// Who may have key points posted.
  public enum Posters {
    /// Whoever may post in the channel.
    EVERYONE,
    /// Who may post there and has the permission Manage Messages.
    MODERATORS
  }

  /// What becomes of questions that found nothing.
  public enum Questions {
    /// They are counted, and their words are kept nowhere.
    FORGOTTEN,
    /// Their words are kept for a while, without who asked.
    KEPT
  }

  /// What holds where nobody has chosen.
  public static Preferences standard() {
    return new Preferences(
        Answers.PUBLIC, Posters.EVERYONE, OptionalLong.empty(), Questions.FORGOTTEN);
  }

  /// The same but for what becomes of questions that found nothing.
  public Preferences with(Questions wanted) {
    return new Preferences(answers, posters, contact, wanted);
  }
}
