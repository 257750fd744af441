package io.github.pullquote.card;

import java.net.URI;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes text that comes from articles and users so that Discord shows it as it is.
public final class Markdown {
  private static final String SPECIAL = "\\*_~`|[]()<>:";

  /// A client may pass over any blank before the sign, and what nobody sees.
  private static final Pattern LINE_START =
      Pattern.compile("^([\\s\\p{Z}\\p{Cf}]*)([#+-]|\\d+(?=\\.))");

  /// What looks like the name of a server: a point, or what passes for one, between letters.
  private static final Pattern SERVER =
      Pattern.compile("[\\p{L}\\p{N}][.\\u2024\\u3002\\uFE52\\uFF0E\\uFF61]\\p{L}{2}");

  private Markdown() {}

  /// One line of text, with everything that Discord would read as a format escaped. Nothing is left
  /// out but line ends and marks that change the writing direction.
  public static String escape(String text) {
    String line = line(text);
    StringBuilder escaped = new StringBuilder(line.length() + line.length() / 8);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    Matcher start = LINE_START.matcher(escaped);
    return start.find() ? start.replaceFirst(Markdown::escapeStart) : escaped.toString();
  }

  /// One line of text, nothing of it escaped.
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!turnsDirection(c)) {
        boolean again = space;
        space = isSpace(c);
        if (!space || !again) {
          line.append(space ? ' ' : c);
        }
      }
    }
    return line.toString();
  }

  /// Whether a character turns the direction of what follows it, in our text too.
  private static boolean turnsDirection(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /// The line that was escaped: its exact inverse.
  static String unescape(String escaped) {
    if (escaped.indexOf('\\') < 0) {
      return escaped;
    }
    StringBuilder line = new StringBuilder(escaped.length());
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      boolean escape = c == '\\' && i + 1 < escaped.length();
      line.append(escape ? escaped.charAt(++i) : c);
    }
    return line.toString();
  }

  private static String escapeStart(MatchResult start) {
    String mark = start.group(2);
    boolean number = Character.isDigit(mark.charAt(0));
    return Matcher.quoteReplacement(start.group(1) + (number ? mark + "\\" : "\\" + mark));
  }

  /// A line that is escaped already, as a link.
  ///
  /// @return empty for a line that Discord does not take for the words of a link: one with brackets
  ///   or an address in it; and for one that names a server, which a reader would expect behind it
  static Optional<String> link(String line, URI address) {
    boolean plain =
        line.chars().noneMatch(c -> c == '[' || c == ']')
            && !line.contains("//")
            && !SERVER.matcher(line).find();
    // A bracket would end the address.
    String target = address.toString().replace("(", "%28").replace(")", "%29");
    return plain ? Optional.of("[%s](%s)".formatted(line, target)) : Optional.empty();
  }

  /// The text escaped, if that has at most `most` characters; else its first words and an ellipsis.
  static String escape(String text, int most) {
    String escaped = escape(text);
    return escaped.length() <= most ? escaped : escapeFirstWords(text, most - 1) + "…";
  }

  /// As many words from the start as `most` characters hold when they are escaped, and escaped.
  static String escapeFirstWords(String text, int most) {
    return escape(firstWords(text, most));
  }

  /// As many words from the start as `most` characters hold when they are escaped; not escaped yet.
  static String firstWords(String text, int most) {
    String start = text;
    int length = escape(start).length();
    while (length > most) {
      // An escape adds one character at the most, so half of what is too much has to go.
      start = Limits.firstWords(text, start.length() - (length - most + 1) / 2);
      length = escape(start).length();
    }
    return start;
  }
}
