package io.github.pullquote.card;

import java.util.List;
import java.util.Optional;

/// A form that Discord shows over everything else, with fields to write in.
///
/// @param id what sending it means
/// @param title what it is for, at most 45 characters
/// @param fields 1 to 5
public record Form(LibraryId id, String title, List<Field> fields) {
  /// Keeps a copy and refuses what Discord refuses.
  public Form {
    fields = List.copyOf(fields);
    refuseLonger(title, Limits.FORM_LABEL);
    long ids = fields.stream().map(Field::id).distinct().count();
    if (title.isBlank() || fields.isEmpty() || fields.size() > Limits.FORM_FIELDS) {
      throw new IllegalArgumentException("No form is called “%s” with %s".formatted(title, fields));
    }
    if (ids < fields.size()) {
      throw new IllegalArgumentException("Two fields have the same id: " + fields);
    }
  }

  /// A field to write in.
  ///
  /// @param id what it is called where the form comes back
  /// @param label at most 45 characters
  /// @param description a line under the label, at most 100 characters
  /// @param size whether it is for a line or for a text
  /// @param required whether the form can be sent only if something is in it, be it a space
  /// @param longest it takes so many characters, 4,000 at the most
  /// @param placeholder what stands in it while it is empty, at most 100 characters
  /// @param value what is in it already, at most `longest` characters
  public record Field(
      String id,
      String label,
      Optional<String> description,
      Size size,
      boolean required,
      int longest,
      Optional<String> placeholder,
      Optional<String> value) {
    /// What a field is for.
    public enum Size {
      /// One line.
      LINE,
      /// Several lines.
      TEXT
    }

    /// Refuses what Discord refuses.
    public Field {
      if (id.isBlank() || label.isBlank() || longest < 1 || longest > Limits.FORM_TEXT) {
        throw new IllegalArgumentException(
            "No field is “%s” (%s) of %d characters".formatted(label, id, longest));
      }
      refuseLonger(id, Limits.FIELD);
      refuseLonger(label, Limits.FORM_LABEL);
      description.ifPresent(d -> refuseLonger(d, Limits.FIELD));
      placeholder.ifPresent(p -> refuseLonger(p, Limits.FIELD));
      if (value.isPresent()) {
        refuseLonger(value.get(), longest);
      }
    }
  }

  private static void refuseLonger(String text, int most) {
    if (text.length() > most) {
      throw new IllegalArgumentException("“%s” has more than %d characters".formatted(text, most));
    }
  }
}
