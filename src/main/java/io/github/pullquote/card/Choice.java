package io.github.pullquote.card;

/// What Discord offers while somebody types.
///
/// @param name what is shown
/// @param value what choosing it types, up to [Limits#FIELD] characters
public record Choice(Label name, String value) {
  /// A choice in our own words, shortened if they are too long.
  public static Choice of(String name, String value) {
    return new Choice(Label.of(name), value);
  }
}
