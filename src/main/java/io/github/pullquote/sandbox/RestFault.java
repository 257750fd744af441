package io.github.pullquote.sandbox;

/// What comes of one request in place of what it asks.
sealed interface RestFault {
  /// An error.
  record Refused(DiscordError error) implements RestFault {}

  /// It came too often.
  record Limited(RateLimit limit, int retryAfterSeconds) implements RestFault {}

  /// No answer.
  ///
  /// @param done whether what it asks is done all the same
  record Broken(Breakage how, boolean done) implements RestFault {}
}
