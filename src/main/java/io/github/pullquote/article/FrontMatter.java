package io.github.pullquote.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The `key: value` lines between two lines of hyphens at the start of a Markdown text.
///
/// @param entries the lines that have a key and a value, in order
/// @param body the text behind them; the whole text where there are none
record FrontMatter(List<Entry> entries, String body) {
  private static final String FENCE = "---";
  private static final int MOST_LINES = 200;

  /// @param key in lower case
  /// @param value without the quotes around it
  record Entry(String key, String value) {}

  /// Whether a text begins with a line that opens front matter.
  static boolean opens(String text) {
    return text.lines().findFirst().filter(l -> l.stripTrailing().equals(FENCE)).isPresent();
  }

  static FrontMatter of(String text) {
    if (!opens(text)) {
      return new FrontMatter(List.of(), text);
    }
    List<String> head = text.lines().limit(MOST_LINES).map(String::stripTrailing).toList();
    int close = head.subList(1, head.size()).indexOf(FENCE) + 1;
    // A rule at the start of a text is no front matter: that has to end and to hold entries.
    List<Entry> entries = close > 0 ? entries(head.subList(1, close)) : List.of();
    return entries.isEmpty()
        ? new FrontMatter(List.of(), text)
        : new FrontMatter(entries, String.join("\n", text.lines().skip(close + 1L).toList()));
  }

  private static List<Entry> entries(List<String> lines) {
    List<Entry> entries = new ArrayList<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
        String value = unquoted(Characters.fold(line.substring(colon + 1)));
        entries.add(new Entry(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), value));
      }
    }
    return entries;
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && "\"'".indexOf(value.charAt(0)) >= 0
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1).strip() : value;
  }

  /// Puts what is known of the article into a draft; a bad address or date is left out.
  void describe(Draft draft) {
    for (Entry entry : entries) {
      switch (entry.key) {
        case "title" -> draft.title(entry.value);
        case "byline", "author", "authors" -> draft.byline(withoutBy(entry.value));
        case "source", "url", "link", "canonical" -> draft.source(entry.value);
        case "published", "date" -> Dateline.parse(day(entry.value)).ifPresent(draft::published);
        default -> {
          // Other keys belong to other programs; the dek stands under the title and comes last.
        }
      }
    }
    entries.stream()
        .filter(e -> List.of("dek", "subtitle", "description").contains(e.key))
        .findFirst()
        .ifPresent(e -> draft.dek(e.value));
  }

  private static String withoutBy(String value) {
    return Byline.parse(value).orElse(value);
  }

  /// The day of a time such as 2026-03-01 10:00:00.
  private static String day(String value) {
    return value.matches("\\d{4}-\\d{2}-\\d{2}[ T].*") ? value.substring(0, 10) : value;
  }
}
