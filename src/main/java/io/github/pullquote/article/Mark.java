package io.github.pullquote.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a line begins with.
enum Mark {
  NONE("(?!)"),
  QUOTE("(?:>\\s?)++"),
  BULLET("[•▪◦‣●○■∙]\\s*|[·*\\-–](?:\\s+|$)"),
  NUMBER("(?:\\d{1,3}[.)]|\\(\\d{1,3}\\)|\\(?[a-z]\\))\\s+");

  private final Pattern form;

  Mark(String form) {
    this.form = Pattern.compile(form);
  }

  /// The mark of a line without its indentation.
  static Mark of(String line) {
    for (Mark mark : values()) {
      if (mark.length(line) > 0) {
        return mark;
      }
    }
    return NONE;
  }

  /// How many characters of the line are the mark.
  int length(String line) {
    Matcher matcher = form.matcher(line);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  /// Whether this begins an item of a list.
  boolean isItem() {
    return this == BULLET || this == NUMBER;
  }
}
