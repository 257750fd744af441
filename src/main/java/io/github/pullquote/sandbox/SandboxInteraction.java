package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// An interaction that a user started, to see what the bot makes of it.
public final class SandboxInteraction {
  private final Events events;
  private final Messages messages;
  private Optional<Interaction> interaction = Optional.empty();
  private Optional<InteractionResponse> response = Optional.empty();
  private Consumer<InteractionResponse> listener = given -> {};

  SandboxInteraction(Events events, Messages messages) {
    this.events = events;
    this.messages = messages;
  }

  /// Starts it; where the user's own action is refused, that is the response.
  SandboxInteraction start(Function<Consumer<InteractionResponse>, Interaction> action) {
    events.run(
        () -> {
          try {
            interaction = Optional.of(action.apply(this::answered));
          } catch (ActionRefusedException refusal) {
            answered(new InteractionResponse.Failed(refusal.reason()));
          }
        });
    return this;
  }

  private void answered(InteractionResponse given) {
    response = Optional.of(given);
    listener.accept(given);
  }

  /// Has somebody hear of the first response, or that there is none: at once if it is known. Who
  /// hears keeps the sandbox waiting, and must be quick.
  public void onResponse(Consumer<InteractionResponse> hears) {
    events.run(
        () -> {
          listener = hears;
          response.ifPresent(hears);
        });
  }

  /// Its snowflake; none if the sandbox refused the user's own action.
  Optional<String> id() {
    return interaction.map(Interaction::id);
  }

  /// What the bot's requests for it go by; none if the sandbox refused the user's own action.
  Optional<String> token() {
    return interaction.map(Interaction::token);
  }

  /// Waits for the first response, or to learn that there is none.
  ///
  /// @throws IllegalStateException if neither came in this time
  public InteractionResponse await(Duration patience) {
    return events
        .await(() -> response, patience)
        .orElseThrow(() -> new IllegalStateException("No response within " + patience));
  }

  /// Waits for the message that answers it: the reply itself, or what replaced "thinking".
  ///
  /// @throws IllegalStateException if none came in this time
  public JsonNode awaitReply(Duration patience) {
    return events
        .await(
            () -> {
              List<JsonNode> finished =
                  messages().stream()
                      .filter(it -> !MessageFlag.LOADING.in(it.path("flags").asInt()))
                      .toList();
              return finished.stream().findFirst();
            },
            patience)
        .orElseThrow(
            () -> new IllegalStateException("No reply within " + patience + ": " + response));
  }

  /// The messages that answer it so far, oldest first, ephemeral ones too.
  public List<JsonNode> messages() {
    return events.alone(
        () ->
            interaction.stream()
                .flatMap(it -> messages.in(it.request().channel().id()).stream())
                .filter(it -> it.repliedTo().equals(interaction.map(Interaction::token)))
                .<JsonNode>map(it -> it.json().deepCopy())
                .toList());
  }
}
