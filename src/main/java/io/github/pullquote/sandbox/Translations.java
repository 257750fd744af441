package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// A command in the languages that the bot has given it.
final class Translations {
  private static final String NAMES = "name_localizations";
  private static final String DESCRIPTIONS = "description_localizations";
  private static final List<String> NESTED = List.of("options", "choices");

  private Translations() {}

  /// The command as a client of this language shows it; `key` is the name that the bot knows.
  static ObjectNode in(String locale, ObjectNode command) {
    ObjectNode shown = command.deepCopy();
    shown.set("key", command.path("name"));
    translate(shown, "name", NAMES, locale);
    translate(shown, "description", DESCRIPTIONS, locale);
    for (String nested : NESTED) {
      if (command.has(nested)) {
        shown.set(
            nested,
            Json.array(Json.each(command.path(nested)).map(it -> in(locale, (ObjectNode) it))));
      }
    }
    return shown;
  }

  private static void translate(ObjectNode object, String field, String texts, String locale) {
    Json.text(object.path(texts), locale).ifPresent(text -> object.put(field, text));
  }

  /// The command as Discord tells it who does not ask for its translations.
  static ObjectNode without(ObjectNode command) {
    ObjectNode bare = command.deepCopy();
    bare.remove(List.of(NAMES, DESCRIPTIONS));
    for (String nested : NESTED) {
      if (command.has(nested)) {
        bare.set(
            nested,
            Json.array(Json.each(command.path(nested)).map(it -> without((ObjectNode) it))));
      }
    }
    return bare;
  }

  /// Whether a command, option or choice has this name, in whichever language.
  static boolean isNamed(JsonNode one, String name) {
    return one.path("name").asText().equals(name)
        || Json.each(one.path(NAMES)).anyMatch(text -> text.asText().equals(name));
  }

  /// How long a name and a description are together, each in the language where it is longest.
  static int length(JsonNode one) {
    return longest(one, "name", NAMES) + longest(one, "description", DESCRIPTIONS);
  }

  private static int longest(JsonNode one, String field, String texts) {
    int length = Json.text(one, field).orElse("").length();
    return Math.max(
        length, Json.each(one.path(texts)).mapToInt(it -> it.asText().length()).max().orElse(0));
  }
}
