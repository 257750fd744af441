package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;

/// The bot's first response to an interaction, in Discord's JSON, or that there was none.
public sealed interface InteractionResponse {
  /// A new message.
  record Reply(JsonNode message) implements InteractionResponse {}

  /// "The bot is thinking": the message is to be edited later.
  record Deferred(JsonNode message) implements InteractionResponse {}

  /// The press was taken note of; the message may be edited later.
  record DeferredUpdate() implements InteractionResponse {}

  /// The message that held the component has changed.
  record Update(JsonNode message) implements InteractionResponse {}

  /// Suggestions for the option that is being typed.
  record Choices(JsonNode choices) implements InteractionResponse {}

  /// A form to fill in. `id` is the sandbox's, for [SandboxUser#submit].
  record Modal(String id, JsonNode modal) implements InteractionResponse {}

  /// No response in time, or the sandbox refused the user's own action.
  record Failed(String reason) implements InteractionResponse {}
}
