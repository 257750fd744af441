package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/// What Discord demands of a modal.
final class ModalRules {
  private final FormErrors errors = new FormErrors();
  private final ComponentRules components = new ComponentRules(errors);

  private ModalRules() {}

  /// Refuses a modal that Discord would refuse.
  static void check(JsonNode modal) {
    ModalRules rules = new ModalRules();
    rules.errors.text(modal, "data", "title", 1, 45);
    rules.errors.text(modal, "data", "custom_id", 1, 100);
    JsonNode top = modal.path("components");
    rules.errors.size(top, "data.components", 1, 5);
    int i = 0;
    for (JsonNode component : top) {
      rules.top(component, "data.components." + i++);
    }
    rules.errors.throwIfAny();
  }

  private void top(JsonNode component, String path) {
    if (ComponentType.ACTION_ROW.is(component)) {
      JsonNode inputs = component.path("components");
      errors.size(inputs, path + ".components", 1, 1);
      errors.text(inputs.path(0), path + ".components.0", "label", 1, 45);
      input(inputs.path(0), path + ".components.0");
    } else if (ComponentType.LABEL.is(component)) {
      errors.text(component, path, "label", 1, 45);
      errors.optionalText(component, path, "description", 0, 100);
      input(component.path("component"), path + ".component");
    } else if (ComponentType.TEXT_DISPLAY.is(component)) {
      errors.text(component, path, "content", 1, 4_000);
    } else {
      errors.add(path + ".type", "UNION_TYPE_CHOICES", "Not a component of a modal");
    }
  }

  private void input(JsonNode input, String path) {
    Optional<ComponentType> type = ComponentType.of(input);
    if (type.filter(ComponentType.TEXT_INPUT::equals).isPresent()) {
      components.textInput(input, path);
    } else if (type.filter(ComponentType::isSelect).isPresent()) {
      components.modalSelect(input, path);
    } else if (type.filter(ComponentType.FILE_UPLOAD::equals).isPresent()) {
      components.modalUpload(input, path);
    } else {
      errors.add(path + ".type", "UNION_TYPE_CHOICES", "Not an input of a modal");
    }
  }
}
