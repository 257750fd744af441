package io.github.pullquote.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pullquote.sandbox.RestRequest;
import io.github.pullquote.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/// What an earlier version or an earlier try of the bot may have sent to Discord.
final class OlderBot {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private OlderBot() {}

  /// Adds a command to those that are registered.
  static void registerCommand(Sandbox sandbox, String name) {
    String application = sandbox.world().bot().id();
    post(
        sandbox,
        "applications/" + application + "/commands",
        "{'name': '%s', 'description': 'Once a command', 'type': 1}".formatted(name));
  }

  /// Adds a command of the menu of messages to those that are registered.
  static void registerMessageCommand(Sandbox sandbox, String name) {
    String application = sandbox.world().bot().id();
    post(
        sandbox,
        "applications/" + application + "/commands",
        "{'name': '%s', 'type': 3}".formatted(name));
  }

  /// Offers a command to everybody, as a server's admins can do.
  static void openToAll(Sandbox sandbox, String command) {
    JsonNode registered =
        sandbox.commands().stream()
            .filter(it -> it.path("name").asText().equals(command))
            .findFirst()
            .orElseThrow();
    ObjectNode open = registered.deepCopy();
    open.remove(List.of("id", "application_id", "version"));
    open.putNull("default_member_permissions");
    String application = sandbox.world().bot().id();
    send(sandbox, "applications/" + application + "/commands", open.toString());
  }

  /// Sends a message with a button; answers the message.
  static JsonNode sendButton(Sandbox sandbox, String channel, String id) {
    String channelId = sandbox.world().channel(channel).id();
    return post(
        sandbox,
        "channels/" + channelId + "/messages",
        """
        {'content': 'An old card', 'allowed_mentions': {'parse': []}, 'components': [{'type': 1,
          'components': [{'type': 2, 'style': 2, 'label': 'Old', 'custom_id': '%s'}]}]}
        """
            .formatted(id));
  }

  /// Sends a request once more, as after an interaction that was delivered twice.
  static JsonNode repeat(Sandbox sandbox, RestRequest request) {
    return send(sandbox, request.path().substring(1), request.body().toString());
  }

  private static JsonNode post(Sandbox sandbox, String path, String body) {
    return send(sandbox, path, body.replace('\'', '"'));
  }

  private static JsonNode send(Sandbox sandbox, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(sandbox.restUrl() + path))
            .header("Authorization", "Bot " + sandbox.token())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new AssertionError("Refused: " + response.body());
      }
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }
}
