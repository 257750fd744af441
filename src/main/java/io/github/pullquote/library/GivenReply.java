package io.github.pullquote.library;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/// Which message of the bot answers which message of somebody. What they say is not kept.
///
/// @param guild the server's id; empty in direct messages
/// @param channel the id of the channel or thread that holds both
/// @param question the id of the message that was answered
/// @param reply the id of the bot's message
/// @param edited when the question that the reply answers had last been edited, by Discord's clock;
///   empty if it had not been
/// @param sent when the reply was sent
public record GivenReply(
    OptionalLong guild,
    long channel,
    long question,
    long reply,
    Optional<Instant> edited,
    Instant sent) {
  /// The same reply after it was changed with its question.
  public GivenReply changed(Instant editedLater) {
    return new GivenReply(guild, channel, question, reply, Optional.of(editedLater), sent);
  }
}
