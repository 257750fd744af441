package io.github.pullquote.card;

import java.util.stream.Collectors;

/// Writes a form as plain text, to be compared with a golden file.
final class FormText {
  private FormText() {}

  static String of(Form form) {
    return form.fields().stream()
        .map(FormText::of)
        .collect(
            Collectors.joining("\n\n", "%s (%s)\n\n".formatted(form.title(), form.id()), "\n"));
  }

  private static String of(Form.Field field) {
    return """
    %s: %s, %s, up to %d characters
      description: %s
      placeholder: %s
      value: %s\
    """
        .formatted(
            field.id(),
            field.label(),
            (field.required() ? "required " : "optional ") + field.size(),
            field.longest(),
            field.description().orElse("-"),
            field.placeholder().orElse("-"),
            field.value().orElse("-"));
  }
}
