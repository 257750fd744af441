package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Presses and forms that nobody has shown to the user: the bot must not rely on Discord to refuse
/// them.
public final class Forgery {
  private static final int BUTTON = 2;
  private static final int SELECT = 3;
  private static final int TEXT_INPUT = 4;
  private static final int LABEL = 18;

  private Forgery() {}

  /// Presses a button that the message does not have.
  public static SandboxInteraction press(SandboxUser user, JsonNode message, String customId) {
    ObjectNode data = Json.object().put("custom_id", customId).put("component_type", BUTTON);
    return user.forge(Interaction.Kind.COMPONENT, message, data.put("id", 1));
  }

  /// Chooses in a menu that the message does not have.
  public static SandboxInteraction choose(
      SandboxUser user, JsonNode message, String customId, List<String> values) {
    ObjectNode data = Json.object().put("custom_id", customId).put("component_type", SELECT);
    data.set("values", Json.strings(values.stream()));
    return user.forge(Interaction.Kind.COMPONENT, message, data.put("id", 1));
  }

  /// Submits a form that was not opened here.
  public static SandboxInteraction submit(
      SandboxUser user, JsonNode message, String customId, Map<String, String> texts) {
    ObjectNode data = Json.object().put("custom_id", customId);
    ArrayNode components = data.putArray("components");
    texts.forEach(
        (field, text) -> {
          ObjectNode label = components.addObject().put("type", LABEL);
          label.put("id", 2 * components.size());
          label
              .putObject("component")
              .put("type", TEXT_INPUT)
              .put("id", 2 * components.size() + 1)
              .put("custom_id", field)
              .put("value", text);
        });
    return user.forge(Interaction.Kind.MODAL_SUBMIT, message, data);
  }

  /// What the bot knows an interaction by; empty if it never came to be.
  public static Optional<String> id(SandboxInteraction interaction) {
    return interaction.id();
  }

  /// What the bot's requests for an interaction have in their path; empty if it never came to be.
  public static Optional<String> token(SandboxInteraction interaction) {
    return interaction.token();
  }
}
