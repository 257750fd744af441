package io.github.pullquote.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The line that names who wrote an article.
final class Byline {
  private static final int LONGEST = 100;
  private static final Pattern BY =
      Pattern.compile(
          "(?:(?i:written by|words by|text by|story by|posted"
              + " by|authors?:|by:)|By|BY)\\s+(?<name>\\S.*)");
  private static final String DEGREE =
      "(?:Ph\\.? ?D|Psy\\.?D|Ed\\.?D|M\\.?D|D\\.?Phil|J\\.?D|M\\.?A|M\\.?S\\.?W|LCSW|LMFT|MBA"
          + "|R\\.?N|B\\.?A|Jr|Sr)\\b\\.?";
  private static final Pattern DEGREE_END = Pattern.compile(".*[\\s,]" + DEGREE);
  private static final String WORD = "(?:\\p{Lu}[\\p{L}\\p{M}’'.-]*|" + DEGREE + ")";
  private static final String PARTICLE =
      "(?:and|&|de|del|della|di|da|van|von|der|den|la|le|bin|al)";
  private static final Pattern NAME =
      Pattern.compile(WORD + "(?:,? (?:" + PARTICLE + " ){0,2}" + WORD + "){0,9}");

  private Byline() {}

  /// The names in a line that begins with "By", empty if it is no byline.
  static Optional<String> parse(String line) {
    Matcher by = BY.matcher(line);
    return line.length() <= LONGEST && by.matches() ? name(by.group("name")) : Optional.empty();
  }

  /// The name at the start of a text; what follows its last comma may be what the person is.
  private static Optional<String> name(String text) {
    if (isName(text)) {
      return Optional.of(text);
    }
    int comma = text.lastIndexOf(',');
    return comma < 0 ? Optional.empty() : name(text.substring(0, comma));
  }

  /// Whether a text is nothing but names of people.
  static boolean isName(String text) {
    return text.length() <= LONGEST
        && NAME.matcher(text).matches()
        && (!Prose.endsLikeBody(text) || endsInDegree(text));
  }

  /// Whether a full stop at the end is that of a degree.
  static boolean endsInDegree(String text) {
    return text.length() <= LONGEST && DEGREE_END.matcher(text).matches();
  }
}
