package io.github.pullquote.discord;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.sandbox.RestRequest;

/// Whom the bot's messages might ping.
final class Pings {
  private Pings() {}

  /// Whether a request brings a message, new or changed, that does not say that it pings nobody,
  /// whatever its words are.
  static boolean areAllowed(RestRequest request) {
    JsonNode body = request.body();
    JsonNode message = body.has("data") ? body.path("data") : body;
    boolean shows =
        (message.has("content") || message.has("components")) && !message.has("custom_id");
    return shows && !areForbidden(message.path("allowed_mentions"));
  }

  private static boolean areForbidden(JsonNode allowed) {
    return allowed.path("parse").isArray()
        && allowed.path("parse").isEmpty()
        && allowed.path("users").isEmpty()
        && allowed.path("roles").isEmpty()
        && !allowed.path("replied_user").asBoolean();
  }
}
