package io.github.pullquote.sandbox;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The languages that clients are set to and guilds prefer, by Discord's codes: `en-US`, `de`. Safe
/// for many threads.
public final class Locales {
  private static final String STANDARD = "en-US";

  /// Discord's own (API reference, Locales).
  private static final Set<String> KNOWN =
      Set.of(
          "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl",
          "no", "pl", "pt-BR", "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi",
          "th", "zh-CN", "ja", "zh-TW", "ko");

  private final Map<String, String> chosen = new ConcurrentHashMap<>();

  /// Sets the language of a user or guild.
  ///
  /// @param id of either
  /// @throws IllegalArgumentException if Discord has no such code
  public void set(String id, String locale) {
    if (!KNOWN.contains(locale)) {
      throw new IllegalArgumentException("Discord has no locale " + locale);
    }
    chosen.put(id, locale);
  }

  /// The language of a user or guild.
  String of(String id) {
    return chosen.getOrDefault(id, STANDARD);
  }

  /// Whether Discord has a code.
  static boolean isKnown(String locale) {
    return KNOWN.contains(locale);
  }

  /// What comes nearest to a browser's language: `de` for `de-AT`, `es-419` for `es-MX`.
  static String like(String browser) {
    if (KNOWN.contains(browser)) {
      return browser;
    }
    String language = browser.replaceFirst("-.*", "");
    return switch (language) {
      case "es" -> browser.equals("es") ? "es-ES" : "es-419";
      case "pt" -> "pt-BR";
      case "sv" -> "sv-SE";
      case "zh" -> "zh-CN";
      default -> KNOWN.contains(language) ? language : STANDARD;
    };
  }
}
