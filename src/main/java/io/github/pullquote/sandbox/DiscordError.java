package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// A refusal as Discord words it: an HTTP status, Discord's own code, and for a bad form which
/// field is wrong.
final class DiscordError extends RuntimeException {
  private final int status;
  private final int code;
  private final String reason;
  private final transient ObjectNode errors;

  DiscordError(int status, int code, String message) {
    this(status, code, message, Json.object());
  }

  private DiscordError(int status, int code, String message, ObjectNode errors) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
    this.reason = message;
    this.errors = errors;
  }

  static DiscordError unknownChannel() {
    return new DiscordError(404, 10003, "Unknown Channel");
  }

  static DiscordError unknownGuild() {
    return new DiscordError(404, 10004, "Unknown Guild");
  }

  static DiscordError unknownMember() {
    return new DiscordError(404, 10007, "Unknown Member");
  }

  static DiscordError unknownMessage() {
    return new DiscordError(404, 10008, "Unknown Message");
  }

  static DiscordError unknownUser() {
    return new DiscordError(404, 10013, "Unknown User");
  }

  static DiscordError unknownWebhook() {
    return new DiscordError(404, 10015, "Unknown Webhook");
  }

  static DiscordError unknownInteraction() {
    return new DiscordError(404, 10062, "Unknown interaction");
  }

  static DiscordError unknownCommand() {
    return new DiscordError(404, 10063, "Unknown application command");
  }

  static DiscordError alreadyAcknowledged() {
    return new DiscordError(400, 40060, "Interaction has already been acknowledged.");
  }

  static DiscordError tooManyFollowUps() {
    return new DiscordError(
        400, 40094, "This interaction has hit the maximum number of follow up messages");
  }

  static DiscordError missingAccess() {
    return new DiscordError(403, 50001, "Missing Access");
  }

  static DiscordError emptyMessage() {
    return new DiscordError(400, 50006, "Cannot send an empty message");
  }

  static DiscordError notTheAuthor() {
    return new DiscordError(403, 50005, "Cannot edit a message authored by another user");
  }

  static DiscordError missingPermissions() {
    return new DiscordError(403, 50013, "Missing Permissions");
  }

  static DiscordError expiredWebhookToken() {
    return new DiscordError(401, 50027, "Invalid Webhook Token");
  }

  static DiscordError unauthorized() {
    return new DiscordError(401, 0, "401: Unauthorized");
  }

  static DiscordError unknownRoute() {
    return new DiscordError(404, 0, "404: Not Found");
  }

  static DiscordError invalidForm(ObjectNode errors) {
    return new DiscordError(400, 50035, "Invalid Form Body", errors);
  }

  int status() {
    return status;
  }

  String reason() {
    return reason;
  }

  ObjectNode body() {
    ObjectNode body = Json.object().put("message", reason).put("code", code);
    if (!errors.isEmpty()) {
      body.set("errors", errors);
    }
    return body;
  }
}
