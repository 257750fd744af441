package io.github.pullquote.card;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Our commands by the names that their readers know: Discord shows each in the reader's language.
final class CommandNames {
  private static final Pattern TYPED = Pattern.compile("</([a-z ]+)>");
  private static final Pattern MENU = Pattern.compile("<menu:([^>]+)>");

  private CommandNames() {}

  /// A pattern with the names of its commands.
  static String in(Language language, String pattern) {
    if (pattern.indexOf('<') < 0) {
      return pattern;
    }
    String typed =
        TYPED
            .matcher(pattern)
            .replaceAll(
                command -> Matcher.quoteReplacement("/" + typed(language, command.group(1))));
    return MENU.matcher(typed)
        .replaceAll(command -> Matcher.quoteReplacement(name(language, command.group(1))));
  }

  /// A subcommand goes by its own name after that of its command.
  private static String typed(Language language, String command) {
    int space = command.lastIndexOf(' ');
    return space < 0
        ? name(language, command)
        : typed(language, command.substring(0, space))
            + " "
            + name(language, command.replace(' ', '.'), command.substring(space + 1));
  }

  private static String name(Language language, String english) {
    return name(language, english.replace(' ', '_').toLowerCase(Locale.ROOT), english);
  }

  private static String name(Language language, String key, String english) {
    if (language == Language.ENGLISH) {
      return english;
    }
    return ResourceBundle.getBundle(Language.COMMANDS, language.locale()).getString(key + ".name");
  }
}
