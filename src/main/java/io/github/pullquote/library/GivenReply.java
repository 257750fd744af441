package io.github.pullquote.library;

import java.time.Instant;
import java.util.OptionalLong;

/// Which message of the bot answers which message of somebody. What they say is not kept.
///
/// @param guild the server's id; empty in direct messages
/// @param channel the id of the channel or thread that holds both
/// @param question the id of the message that was answered
/// @param reply the id of the bot's message
/// @param version when the question was written or last changed, as far as the reply answers it; by
///   Discord's clock
/// @param sent when the reply was sent
public record GivenReply(
    OptionalLong guild, long channel, long question, long reply, Instant version, Instant sent) {
  /// The same reply after it was changed to answer a later version of the question.
  public GivenReply to(Instant later) {
    return new GivenReply(guild, channel, question, reply, later, sent);
  }
}
