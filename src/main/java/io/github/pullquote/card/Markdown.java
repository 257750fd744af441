package io.github.pullquote.card;

import java.util.regex.Pattern;

/// Writes text that comes from articles and users so that Discord shows it as it is.
public final class Markdown {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\*_~`|\\[\\]()<>:]");
  private static final Pattern LINE_START = Pattern.compile("^(\\s*)([#+-]|\\d+(?=[.)]))");

  /// Characters that turn the direction of what follows them, in our text too.
  private static final Pattern DIRECTION = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

  private Markdown() {}

  /// One line of text, with everything that Discord would read as a format escaped. Nothing is left
  /// out but line ends and marks that change the writing direction.
  public static String escape(String text) {
    String line = DIRECTION.matcher(text).replaceAll("").replaceAll("\\s+", " ");
    String escaped = SPECIAL.matcher(line).replaceAll("\\\\$0");
    return LINE_START.matcher(escaped).replaceFirst(Markdown::escapeStart);
  }

  private static String escapeStart(java.util.regex.MatchResult start) {
    String mark = start.group(2);
    boolean number = Character.isDigit(mark.charAt(0));
    return java.util.regex.Matcher.quoteReplacement(
        start.group(1) + (number ? mark + "\\" : "\\" + mark));
  }
}
