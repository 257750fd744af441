package io.github.pullquote.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/// A bot that sends whatever JSON it is given: JDA would refuse much of it before sending.
final class RawBot {
  /// Status and JSON of an answer.
  record Answer(int status, JsonNode body) {
    int code() {
      return body.path("code").asInt();
    }

    /// Every complaint about a field, `components.0.label: BASE_TYPE_BAD_LENGTH`.
    String complaints() {
      return complaints("", body.path("errors")).strip();
    }

    private static String complaints(String path, JsonNode errors) {
      StringBuilder text = new StringBuilder();
      errors
          .path("_errors")
          .forEach(it -> text.append(path + ": " + it.path("code").asText() + "\n"));
      errors
          .properties()
          .forEach(
              it -> {
                if (!it.getKey().equals("_errors")) {
                  String below = path.isEmpty() ? it.getKey() : path + "." + it.getKey();
                  text.append(complaints(below, it.getValue()));
                }
              });
      return text.toString();
    }
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final Sandbox sandbox;
  private final String token;

  RawBot(Sandbox sandbox) {
    this(sandbox, sandbox.token());
  }

  RawBot(Sandbox sandbox, String token) {
    this.sandbox = sandbox;
    this.token = token;
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  /// Sends single-quoted JSON to a path below the API's root.
  Answer send(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(sandbox.restUrl() + path))
            .header("Authorization", "Bot " + token)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
            .build();
    try {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      String text = response.body();
      return new Answer(response.statusCode(), JSON.readTree(text.isEmpty() ? "{}" : text));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Sends a message to a channel, by the channel's name.
  Answer message(String channel, String body) {
    return send("POST", "channels/" + sandbox.world().channel(channel).id() + "/messages", body);
  }

  /// Registers these commands everywhere.
  Answer commands(String body) {
    return send("PUT", "applications/" + sandbox.world().bot().id() + "/commands", body);
  }
}
