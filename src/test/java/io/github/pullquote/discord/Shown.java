package io.github.pullquote.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A message of the bot as its reader finds it.
///
/// @param message Discord's JSON
record Shown(JsonNode message) {
  private static final int EPHEMERAL = 1 << 6;

  /// A way out of a select menu.
  record Option(String label, String value, String description) {}

  /// All its texts, a paragraph each.
  String text() {
    return String.join("\n", texts());
  }

  /// Its texts, from top to bottom.
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    each(message.path("components"), 10, it -> texts.add(it.path("content").asText()));
    return texts;
  }

  /// The labels of its buttons, from left to right.
  List<String> buttons() {
    return all(2).stream().map(it -> it.path("label").asText()).toList();
  }

  /// The id of the button with this label.
  String id(String label) {
    return button(label).path("custom_id").asText();
  }

  /// The address that the button with this label opens.
  String link(String label) {
    return button(label).path("url").asText();
  }

  private JsonNode button(String label) {
    return all(2).stream()
        .filter(it -> it.path("label").asText().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No button " + label + " but " + buttons()));
  }

  /// Its only select menu.
  JsonNode menu() {
    List<JsonNode> menus = all(3);
    if (menus.size() != 1) {
      throw new AssertionError("Not one menu but " + menus.size());
    }
    return menus.getFirst();
  }

  /// What its menu offers.
  List<Option> options() {
    List<Option> options = new ArrayList<>();
    for (JsonNode option : menu().path("options")) {
      options.add(
          new Option(
              option.path("label").asText(),
              option.path("value").asText(),
              option.path("description").asText()));
    }
    return options;
  }

  /// What can be chosen in the menu with this id; nothing for a button.
  List<String> values(String id) {
    List<String> values = new ArrayList<>();
    all(3).stream()
        .filter(it -> it.path("custom_id").asText().equals(id))
        .forEach(it -> it.path("options").forEach(o -> values.add(o.path("value").asText())));
    return values;
  }

  /// Every id of its buttons and menus.
  List<String> ids() {
    List<String> ids = new ArrayList<>();
    all(2).forEach(it -> ids.add(it.path("custom_id").asText()));
    all(3).forEach(it -> ids.add(it.path("custom_id").asText()));
    ids.removeIf(String::isEmpty);
    return ids;
  }

  /// Whether only one user sees it.
  boolean isPrivate() {
    return (message.path("flags").asInt() & EPHEMERAL) != 0;
  }

  /// Whom it pings, in words; empty for nobody.
  Optional<String> pings() {
    boolean silent =
        message.path("mentions").isEmpty()
            && message.path("mention_roles").isEmpty()
            && !message.path("mention_everyone").asBoolean();
    return silent
        ? Optional.empty()
        : Optional.of(
            "%s pings %s %s"
                .formatted(text(), message.path("mentions"), message.path("mention_roles")));
  }

  private List<JsonNode> all(int type) {
    List<JsonNode> found = new ArrayList<>();
    each(message.path("components"), type, found::add);
    return found;
  }

  private static void each(JsonNode components, int type, Consumer<JsonNode> visitor) {
    for (JsonNode component : components) {
      if (component.path("type").asInt() == type) {
        visitor.accept(component);
      }
      each(component.path("components"), type, visitor);
      if (component.path("accessory").path("type").asInt() == type) {
        visitor.accept(component.path("accessory"));
      }
    }
  }
}
