package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// One use of a command, component or modal, and how far the bot is with it. Used under the world's
/// lock.
final class Interaction {
  /// What a user did, with Discord's number for it.
  enum Kind {
    COMMAND(2),
    COMPONENT(3),
    AUTOCOMPLETE(4),
    MODAL_SUBMIT(5);

    private final int number;

    Kind(int number) {
      this.number = number;
    }

    int number() {
      return number;
    }
  }

  /// What a user asks for. `source` is the message that holds the component; `commandName` and
  /// `messageType` tell how the reply is shown.
  record Request(
      Kind kind,
      User user,
      Channel channel,
      ObjectNode data,
      Optional<StoredMessage> source,
      Optional<String> commandName) {}

  private final String id;
  private final String token;
  private final Request request;
  private final Consumer<InteractionResponse> listener;
  private final long startedNanos = System.nanoTime();
  private Optional<InteractionResponse> response = Optional.empty();
  private Optional<String> originalMessage = Optional.empty();
  private int followUps;

  Interaction(String id, String token, Request request, Consumer<InteractionResponse> listener) {
    this.id = id;
    this.token = token;
    this.request = request;
    this.listener = listener;
  }

  String id() {
    return id;
  }

  String token() {
    return token;
  }

  Request request() {
    return request;
  }

  Optional<InteractionResponse> response() {
    return response;
  }

  boolean acknowledged() {
    return response.filter(it -> !(it instanceof InteractionResponse.Failed)).isPresent();
  }

  boolean olderThan(Duration age) {
    return System.nanoTime() - startedNanos > age.toNanos();
  }

  /// The message that `@original` stands for.
  Optional<String> originalMessage() {
    return originalMessage;
  }

  void answered(InteractionResponse with, Optional<String> message) {
    response = Optional.of(with);
    originalMessage = message;
    listener.accept(with);
  }

  /// Counts one more message after the first response.
  ///
  /// @return how many there are
  int followed() {
    followUps++;
    return followUps;
  }

  void failed(String reason) {
    if (response.isEmpty()) {
      answered(new InteractionResponse.Failed(reason), Optional.empty());
    }
  }

  /// Whether the first response was "thinking" and still is.
  boolean isThinking(JsonNode original) {
    return response.filter(InteractionResponse.Deferred.class::isInstance).isPresent()
        && MessageFlag.LOADING.in(original.path("flags").asInt());
  }
}
