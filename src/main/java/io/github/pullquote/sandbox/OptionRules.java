package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// Checks a command's options as Discord's client does, and makes the data for the bot of them.
final class OptionRules {
  private static final int SUBCOMMAND = 1;
  private static final int GROUP = 2;
  private static final int LONGEST_TEXT = 6_000;

  private final Resolved resolved;
  private final String userId;
  private final boolean typing;

  /// While `typing` (for an autocompletion), nothing needs to be complete.
  OptionRules(Resolved resolved, String userId, boolean typing) {
    this.resolved = resolved;
    this.userId = userId;
    this.typing = typing;
  }

  ArrayNode check(JsonNode definitions, JsonNode given) {
    ArrayNode checked = Json.array();
    for (JsonNode option : given) {
      checked.add(option(definition(definitions, option.path("name").asText()), option));
    }
    for (JsonNode definition : definitions) {
      boolean missing =
          Json.each(given)
              .noneMatch(it -> Translations.isNamed(definition, it.path("name").asText()));
      if (missing && definition.path("required").asBoolean() && !typing) {
        throw wrong(definition, "is required");
      }
    }
    boolean nested = Json.each(definitions).anyMatch(OptionRules::isNested);
    if (nested && checked.size() != 1) {
      throw new ActionRefusedException("Choose one subcommand");
    }
    return checked;
  }

  private static JsonNode definition(JsonNode definitions, String name) {
    return find(definitions, name)
        .orElseThrow(() -> new ActionRefusedException("The command has no option " + name));
  }

  private static Optional<JsonNode> find(JsonNode options, String name) {
    return Json.each(options).filter(it -> Translations.isNamed(it, name)).findFirst();
  }

  private static boolean isNested(JsonNode definition) {
    int type = definition.path("type").asInt();
    return type == SUBCOMMAND || type == GROUP;
  }

  private ObjectNode option(JsonNode definition, JsonNode given) {
    ObjectNode option = Json.object().put("name", definition.path("name").asText());
    option.set("type", definition.path("type"));
    if (isNested(definition)) {
      option.set("options", check(definition.path("options"), given.path("options")));
      return option;
    }
    boolean focused = typing && given.path("focused").asBoolean();
    JsonNode value = given.path("value");
    if (typing) {
      option.set("value", value);
    } else {
      option.set("value", value(definition, value));
    }
    if (focused) {
      option.put("focused", true);
    }
    return option;
  }

  private JsonNode value(JsonNode definition, JsonNode value) {
    String text = value.asText();
    switch (definition.path("type").asInt()) {
      case 3 -> text(definition, text);
      case 4 -> number(definition, value, value.isIntegralNumber());
      case 5 -> require(value.isBoolean(), definition, "must be true or false");
      case 6 -> require(resolved.user(text), definition, "must be a user");
      case 7 -> require(resolved.channel(text, userId), definition, "must be a channel");
      case 8 -> require(resolved.role(text), definition, "must be a role");
      case 9 ->
          require(resolved.user(text) || resolved.role(text), definition, "must be a user or role");
      case 10 -> number(definition, value, value.isNumber());
      case 11 -> require(resolved.attachment(text), definition, "must be an uploaded file");
      default -> throw wrong(definition, "is of a type that the sandbox does not know");
    }
    JsonNode choices = definition.path("choices");
    require(
        choices.isEmpty()
            || Json.each(choices).anyMatch(it -> it.path("value").asText().equals(text)),
        definition,
        "must be one of its choices");
    return value;
  }

  private void text(JsonNode definition, String text) {
    int length = text.codePointCount(0, text.length());
    int min = Math.max(1, definition.path("min_length").asInt(1));
    int max = definition.path("max_length").asInt(LONGEST_TEXT);
    require(
        length >= min && length <= max,
        definition,
        "must have " + min + " to " + max + " characters, not " + length);
  }

  private void number(JsonNode definition, JsonNode value, boolean rightType) {
    require(rightType, definition, "must be a number");
    double number = value.asDouble();
    require(
        number >= definition.path("min_value").asDouble(-9.007199254740991e15)
            && number <= definition.path("max_value").asDouble(9.007199254740991e15),
        definition,
        "is out of range");
  }

  private static void require(boolean right, JsonNode definition, String otherwise) {
    if (!right) {
      throw wrong(definition, otherwise);
    }
  }

  private static ActionRefusedException wrong(JsonNode definition, String how) {
    return new ActionRefusedException("The option " + definition.path("name").asText() + " " + how);
  }
}
