package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;

/// What Discord demands of the suggestions for an option.
final class ChoiceRules {
  private ChoiceRules() {}

  static void check(JsonNode choices) {
    FormErrors errors = new FormErrors();
    errors.size(choices, "data.choices", 0, 25);
    CommandRules.choices(choices, "data.choices", errors);
    errors.throwIfAny();
  }
}
