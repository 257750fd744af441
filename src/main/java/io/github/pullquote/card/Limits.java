package io.github.pullquote.card;

/// What Discord allows in one message, in its units. Source: Discord's developer documentation.
public final class Limits {
  /// Text of all components of a message together, in UTF-16 code units.
  public static final int MESSAGE_TEXT = 4_000;

  /// Components of a message, nested ones counted.
  public static final int COMPONENTS = 40;

  /// Buttons in a row.
  public static final int BUTTONS = 5;

  /// Texts beside one button.
  static final int BESIDE = 3;

  /// Options of a select menu, and choices of an autocomplete.
  public static final int OPTIONS = 25;

  /// A button's label.
  public static final int BUTTON_LABEL = 80;

  /// A component's id, an option's label, value or description, a choice's name or value.
  public static final int FIELD = 100;

  /// A thread's name.
  public static final int THREAD_NAME = 100;

  /// A link button's address.
  public static final int LINK = 512;

  /// A form's title, a field's label.
  static final int FORM_LABEL = 45;

  /// Fields of a form.
  static final int FORM_FIELDS = 5;

  /// What a field of a form takes, in UTF-16 code units.
  public static final int FORM_TEXT = 4_000;

  private Limits() {}

  /// `text` if it has at most `most` characters, else its first words and an ellipsis.
  public static String shortened(String text, int most) {
    return text.length() <= most ? text : firstWords(text, most - 1) + "…";
  }

  /// As many whole words from the start as `most` characters hold; a longer word is cut, a
  /// character never.
  static String firstWords(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int space = text.lastIndexOf(' ', most);
    int end = space > most / 2 ? space : most;
    if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).stripTrailing();
  }
}
