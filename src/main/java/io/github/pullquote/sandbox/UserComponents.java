package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Presses of buttons, choices in selects, and filled-in modals.
final class UserComponents {
  private final Events events;
  private final World world;
  private final DiscordJson json;
  private final UserAccess access;
  private final UserMessages userMessages;
  private final Interactions interactions;
  private final Attachments attachments;

  UserComponents(
      Events events,
      World world,
      DiscordJson json,
      UserAccess access,
      UserMessages userMessages,
      Interactions interactions,
      Attachments attachments) {
    this.events = events;
    this.world = world;
    this.json = json;
    this.access = access;
    this.userMessages = userMessages;
    this.interactions = interactions;
    this.attachments = attachments;
  }

  Interaction use(
      String userId,
      String channelId,
      String messageId,
      String customId,
      List<String> values,
      Consumer<InteractionResponse> listener) {
    return events.alone(
        () -> {
          Channel channel = access.visible(userId, channelId);
          StoredMessage message = userMessages.visible(userId, channel, messageId);
          JsonNode component =
              Components.find(message.json().path("components"), customId)
                  .filter(it -> !it.path("disabled").asBoolean())
                  .orElseThrow(
                      () -> new ActionRefusedException("The message has no such component"));
          ObjectNode data = Json.object().put("custom_id", customId);
          data.set("component_type", component.path("type"));
          data.set("id", component.path("id"));
          if (!ComponentType.BUTTON.is(component)) {
            Resolved resolved = new Resolved(world, json, attachments, channel);
            data.set("values", chosen(component, values, resolved, userId));
            resolved.addTo(data);
          }
          return interactions.start(
              new Interaction.Request(
                  Interaction.Kind.COMPONENT,
                  world.user(userId),
                  channel,
                  data,
                  Optional.of(message),
                  Optional.empty()),
              listener);
        });
  }

  /// Brings to the bot what no client would send: data of a component or form that the message does
  /// not have.
  Interaction forge(
      Interaction.Kind kind,
      String userId,
      String channelId,
      String messageId,
      ObjectNode data,
      Consumer<InteractionResponse> listener) {
    return events.alone(
        () -> {
          Channel channel = access.visible(userId, channelId);
          StoredMessage message = userMessages.visible(userId, channel, messageId);
          return interactions.start(
              new Interaction.Request(
                  kind, world.user(userId), channel, data, Optional.of(message), Optional.empty()),
              listener);
        });
  }

  private static ArrayNode chosen(
      JsonNode select, List<String> values, Resolved resolved, String userId) {
    int min = select.path("min_values").asInt(1);
    int max = select.path("max_values").asInt(1);
    if (values.size() < min || values.size() > max) {
      throw new ActionRefusedException("Choose " + min + " to " + max + " of them");
    }
    for (String value : values) {
      boolean known =
          switch (ComponentType.of(select).orElseThrow()) {
            case STRING_SELECT ->
                Json.each(select.path("options"))
                    .anyMatch(it -> it.path("value").asText().equals(value));
            case USER_SELECT -> resolved.user(value);
            case ROLE_SELECT -> resolved.role(value);
            case MENTIONABLE_SELECT -> resolved.user(value) || resolved.role(value);
            case CHANNEL_SELECT -> resolved.channel(value, userId);
            case FILE_UPLOAD -> resolved.attachment(value);
            case ACTION_ROW,
                BUTTON,
                TEXT_INPUT,
                SECTION,
                TEXT_DISPLAY,
                THUMBNAIL,
                MEDIA_GALLERY,
                FILE,
                SEPARATOR,
                CONTAINER,
                LABEL ->
                false;
          };
      if (!known) {
        throw new ActionRefusedException("There is no such choice");
      }
    }
    return Json.strings(values.stream());
  }

  /// Sends a filled-in modal. The inputs are found in `filled` by their custom ids, wherever.
  Interaction submit(
      String userId, String modalId, JsonNode filled, Consumer<InteractionResponse> listener) {
    return events.alone(
        () -> {
          Interaction opener =
              interactions
                  .ofModal(modalId)
                  .filter(it -> it.request().user().id().equals(userId))
                  .orElseThrow(() -> new ActionRefusedException("This form is not open"));
          JsonNode modal =
              opener.response().orElseThrow() instanceof InteractionResponse.Modal(_, var shown)
                  ? shown
                  : Json.object();
          Channel channel = opener.request().channel();
          Resolved resolved = new Resolved(world, json, attachments, channel);
          ObjectNode data = Json.object().put("custom_id", modal.path("custom_id").asText());
          ArrayNode components = data.putArray("components");
          for (JsonNode top : modal.path("components")) {
            components.add(top(top, filled, resolved, userId));
          }
          resolved.addTo(data);
          return interactions.start(
              new Interaction.Request(
                  Interaction.Kind.MODAL_SUBMIT,
                  world.user(userId),
                  channel,
                  data,
                  opener.request().source(),
                  opener.request().commandName()),
              listener);
        });
  }

  private static ObjectNode top(JsonNode shown, JsonNode filled, Resolved resolved, String userId) {
    ObjectNode top = Json.object();
    top.set("type", shown.path("type"));
    top.set("id", shown.path("id"));
    if (ComponentType.LABEL.is(shown)) {
      top.set("component", input(shown.path("component"), filled, resolved, userId));
    } else if (ComponentType.ACTION_ROW.is(shown)) {
      top.putArray("components")
          .add(input(shown.path("components").path(0), filled, resolved, userId));
    }
    return top;
  }

  private static ObjectNode input(
      JsonNode shown, JsonNode filled, Resolved resolved, String userId) {
    String customId = shown.path("custom_id").asText();
    ObjectNode input = Json.object().put("custom_id", customId);
    input.set("type", shown.path("type"));
    input.set("id", shown.path("id"));
    JsonNode given = Components.find(filled, customId).orElseGet(Json::object);
    boolean required = shown.path("required").asBoolean(true);
    if (ComponentType.TEXT_INPUT.is(shown)) {
      input.put("value", text(shown, given.path("value").asText(""), required));
    } else {
      List<String> values = Json.each(given.path("values")).map(JsonNode::asText).toList();
      input.set(
          "values",
          values.isEmpty() && !required ? Json.array() : chosen(shown, values, resolved, userId));
    }
    return input;
  }

  private static String text(JsonNode shown, String value, boolean required) {
    int length = value.codePointCount(0, value.length());
    int min = Math.max(required ? 1 : 0, shown.path("min_length").asInt(0));
    int max = shown.path("max_length").asInt(4_000);
    boolean leftOut = length == 0 && !required;
    if (!leftOut && (length < min || length > max)) {
      throw new ActionRefusedException(
          "The field "
              + shown.path("custom_id").asText()
              + " needs "
              + min
              + " to "
              + max
              + " characters, not "
              + length);
    }
    return value;
  }
}
