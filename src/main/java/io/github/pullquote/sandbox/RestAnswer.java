package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/// What goes back to the bot.
///
/// @param status 0 where nothing does
/// @param breakage how its connection ends instead
record RestAnswer(
    int status, Optional<JsonNode> body, Map<String, String> headers, Optional<Breakage> breakage) {
  static RestAnswer ok(JsonNode body) {
    return new RestAnswer(200, Optional.of(body), Map.of(), Optional.empty());
  }

  static RestAnswer created(JsonNode body) {
    return new RestAnswer(201, Optional.of(body), Map.of(), Optional.empty());
  }

  static RestAnswer nothing() {
    return new RestAnswer(204, Optional.empty(), Map.of(), Optional.empty());
  }

  static RestAnswer of(DiscordError error) {
    return new RestAnswer(error.status(), Optional.of(error.body()), Map.of(), Optional.empty());
  }

  static RestAnswer broken(Breakage how) {
    return new RestAnswer(0, Optional.empty(), Map.of(), Optional.of(how));
  }

  /// The same with these headers.
  RestAnswer with(Map<String, String> headers) {
    return new RestAnswer(status, body, headers, breakage);
  }
}
