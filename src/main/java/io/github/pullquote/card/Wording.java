package io.github.pullquote.card;

import java.text.ListFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.function.Function;

/// How numbers, names and places are written on every card.
final class Wording {
  private static final int KILOBYTE = 1 << 10;
  private static final int MEGABYTE = 1 << 20;

  private Wording() {}

  /// A number with its thousands told apart.
  static String number(long number) {
    return String.format(Language.spoken().locale(), "%,d", number);
  }

  /// How long a file is: "800 bytes", "12 KB", "3.4 MB".
  static String size(long bytes) {
    if (bytes < KILOBYTE) {
      return Phrases.say("wording.bytes", bytes);
    }
    return bytes < MEGABYTE
        ? Phrases.say("wording.kilobytes", bytes / KILOBYTE)
        : Phrases.say("wording.megabytes", bytes / (double) MEGABYTE);
  }

  /// "A", "A and B", "A, B and 3 more": the first ones as `written`, the others by their number.
  static <T> String list(List<T> all, int most, Function<T, String> written) {
    List<String> shown = all.stream().limit(most).map(written).toList();
    if (all.size() > most) {
      return Phrases.say("wording.and-more", String.join(", ", shown), all.size() - shown.size());
    }
    return shown.isEmpty()
        ? ""
        : ListFormat.getInstance(
                Language.spoken().locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
            .format(shown);
  }

  /// Somebody else's words between quotation marks, at most about `most` characters of them.
  static String quoted(String text, int most) {
    return Phrases.say("wording.quoted", Markdown.escape(text, most));
  }

  /// A permission as the reader's client names it.
  ///
  /// @param english as Discord names it in English
  static String permission(String english) {
    String name = english.toLowerCase(Locale.ROOT).replace(' ', '-');
    try {
      return Phrases.say("permissions." + name);
    } catch (MissingResourceException e) {
      return Markdown.escape(english);
    }
  }

  static String channel(long id) {
    return "<#%s>".formatted(Long.toUnsignedString(id));
  }

  static String user(long id) {
    return "<@%s>".formatted(Long.toUnsignedString(id));
  }

  /// "in 10 minutes", "5 minutes ago", as Discord keeps it up to date.
  static String relative(Instant at) {
    return "<t:%d:R>".formatted(at.getEpochSecond());
  }

  /// Day and time of day, as Discord writes them for each reader.
  static String moment(Instant at) {
    return "<t:%d:f>".formatted(at.getEpochSecond());
  }
}
