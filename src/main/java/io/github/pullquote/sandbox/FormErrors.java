package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gathers what is wrong with a request body, by the path of the field (`components.0.label`), and
/// throws all of it as one "Invalid Form Body".
final class FormErrors {
  private record Mistake(String path, String code, String message) {}

  private final List<Mistake> mistakes = new ArrayList<>();

  void add(String path, String code, String message) {
    mistakes.add(new Mistake(path, code, message));
  }

  void require(boolean right, String path, String code, String message) {
    if (!right) {
      add(path, code, message);
    }
  }

  /// A required text of so many characters.
  void text(JsonNode object, String path, String field, int min, int max) {
    Optional<String> value = Json.text(object, field);
    if (value.isEmpty()) {
      add(path + "." + field, "BASE_TYPE_REQUIRED", "This field is required");
    } else {
      length(value.get(), path + "." + field, min, max);
    }
  }

  /// A text that may be missing, of so many characters if it is there.
  void optionalText(JsonNode object, String path, String field, int min, int max) {
    Json.text(object, field).ifPresent(value -> length(value, path + "." + field, min, max));
  }

  private void length(String value, String path, int min, int max) {
    int length = value.codePointCount(0, value.length());
    require(
        length >= min && length <= max,
        path,
        "BASE_TYPE_BAD_LENGTH",
        "Must be between " + min + " and " + max + " in length.");
  }

  /// A list of so many elements.
  void size(JsonNode array, String path, int min, int max) {
    require(
        array.size() >= min && array.size() <= max,
        path,
        "BASE_TYPE_BAD_LENGTH",
        "Must be between " + min + " and " + max + " in length.");
  }

  void throwIfAny() {
    if (mistakes.isEmpty()) {
      return;
    }
    ObjectNode errors = Json.object();
    for (Mistake mistake : mistakes) {
      ObjectNode at = errors;
      for (String step : mistake.path().split("\\.", -1)) {
        at = step.isEmpty() ? at : at.withObjectProperty(step);
      }
      at.withArrayProperty("_errors")
          .add(Json.object().put("code", mistake.code()).put("message", mistake.message()));
    }
    throw DiscordError.invalidForm(errors);
  }
}
