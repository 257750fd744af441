package io.github.pullquote.card;

import java.net.URI;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes text that comes from articles and users so that Discord shows it as it is.
public final class Markdown {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\*_~`|\\[\\]()<>:]");
  private static final Pattern LINE_START = Pattern.compile("^(\\s*)([#+-]|\\d+(?=\\.))");
  private static final Pattern SPACE = Pattern.compile("[\\s\u0085\u2028\u2029]+");

  /// Characters that turn the direction of what follows them, in our text too.
  private static final Pattern DIRECTION = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

  private Markdown() {}

  /// One line of text, with everything that Discord would read as a format escaped. Nothing is left
  /// out but line ends and marks that change the writing direction.
  public static String escape(String text) {
    String line = SPACE.matcher(DIRECTION.matcher(text).replaceAll("")).replaceAll(" ");
    String escaped = SPECIAL.matcher(line).replaceAll("\\\\$0");
    return LINE_START.matcher(escaped).replaceFirst(Markdown::escapeStart);
  }

  private static String escapeStart(MatchResult start) {
    String mark = start.group(2);
    boolean number = Character.isDigit(mark.charAt(0));
    return Matcher.quoteReplacement(start.group(1) + (number ? mark + "\\" : "\\" + mark));
  }

  /// A line that is escaped already, as a link.
  ///
  /// @return empty for a line that Discord does not take for the words of a link: one with brackets
  ///   or an address in it
  static Optional<String> link(String line, URI address) {
    boolean plain = line.chars().noneMatch(c -> c == '[' || c == ']') && !line.contains("//");
    // A bracket would end the address.
    String target = address.toString().replace("(", "%28").replace(")", "%29");
    return plain ? Optional.of("[%s](%s)".formatted(line, target)) : Optional.empty();
  }

  /// The text escaped, if that has at most `most` characters; else its first words and an ellipsis.
  static String escape(String text, int most) {
    String escaped = escape(text);
    return escaped.length() <= most ? escaped : escapeFirstWords(text, most - 1) + "…";
  }

  /// As many words from the start as `most` characters hold when they are escaped.
  static String escapeFirstWords(String text, int most) {
    String start = text;
    String escaped = escape(start);
    while (escaped.length() > most) {
      // An escape adds one character at the most, so half of what is too much has to go.
      start = Limits.firstWords(text, start.length() - (escaped.length() - most + 1) / 2);
      escaped = escape(start);
    }
    return escaped;
  }
}
