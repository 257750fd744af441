package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/// What goes back to the bot.
record RestAnswer(int status, Optional<JsonNode> body, Map<String, String> headers) {
  static RestAnswer ok(JsonNode body) {
    return new RestAnswer(200, Optional.of(body), Map.of());
  }

  static RestAnswer created(JsonNode body) {
    return new RestAnswer(201, Optional.of(body), Map.of());
  }

  static RestAnswer nothing() {
    return new RestAnswer(204, Optional.empty(), Map.of());
  }

  static RestAnswer of(DiscordError error) {
    return new RestAnswer(error.status(), Optional.of(error.body()), Map.of());
  }
}
