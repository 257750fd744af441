package io.github.pullquote.card;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;

/// What cards say, in the language that is [spoken][Language#spoken]: patterns of [MessageFormat]
/// in resource bundles beside this class, one for each kind of card and language. In a pattern,
/// `</article add>` stands for a command as its reader knows it, `<menu:Check quote>` for one in
/// the menu of a message.
final class Phrases {
  /// A language that has no bundle speaks English; the system's own language is nobody's here.
  private static final ResourceBundle.Control CONTROL =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Phrases() {}

  /// A phrase.
  ///
  /// @param key the bundle's name, a dot, and the phrase's name in it
  /// @param values of its places `{0}`, `{1}` …; whole numbers are written as the language does,
  ///   everything else as it is
  /// @throws java.util.MissingResourceException if there is no such phrase
  static String say(String key, Object... values) {
    return say(Language.spoken(), key, values);
  }

  /// The same in a language that need not be the spoken one.
  static String say(Language language, String key, Object... values) {
    int dot = key.indexOf('.');
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            Phrases.class.getPackageName() + "." + key.substring(0, dot),
            language.locale(),
            CONTROL);
    String pattern = CommandNames.in(language, bundle.getString(key.substring(dot + 1)));
    if (isPlain(pattern)) {
      return pattern;
    }
    return new MessageFormat(pattern, language.locale())
        .format(Arrays.stream(values).map(Phrases::value).toArray());
  }

  /// Most labels have neither places nor marks; reading them as patterns took longer than the rest
  /// of their card.
  private static boolean isPlain(String pattern) {
    return pattern.indexOf('{') < 0 && pattern.indexOf('}') < 0 && pattern.indexOf('\'') < 0;
  }

  private static Object value(Object value) {
    return value instanceof Number ? value : value.toString();
  }
}
