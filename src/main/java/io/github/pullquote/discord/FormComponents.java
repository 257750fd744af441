package io.github.pullquote.discord;

import io.github.pullquote.card.Form;
import io.github.pullquote.card.Form.Field;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/// Turns a form into Discord's modal.
final class FormComponents {
  private FormComponents() {}

  static Modal of(Form form) {
    return Modal.create(form.id().toString(), form.title())
        .addComponents(form.fields().stream().map(FormComponents::label).toList())
        .build();
  }

  private static Label label(Field field) {
    TextInput input = input(field);
    return field
        .description()
        .map(description -> Label.of(field.label(), description, input))
        .orElseGet(() -> Label.of(field.label(), input));
  }

  private static TextInput input(Field field) {
    TextInputStyle style =
        switch (field.size()) {
          case LINE -> TextInputStyle.SHORT;
          case TEXT -> TextInputStyle.PARAGRAPH;
        };
    TextInput.Builder input =
        TextInput.create(field.id(), style)
            .setRequired(field.required())
            .setMaxLength(field.longest());
    field.placeholder().ifPresent(input::setPlaceholder);
    field.value().ifPresent(input::setValue);
    return input.build();
  }
}
