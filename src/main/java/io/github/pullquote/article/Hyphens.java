package io.github.pullquote.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Joins the lines of a text. A hyphen at the end of a line goes away with the line's end, unless
/// the word has one elsewhere in the text too.
final class Hyphens {
  private static final Pattern WORD =
      // Possessive: going back for less would take a call for each part of the word.
      Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+(?:[-‐][\\p{L}\\p{M}]++)*+");
  private static final Pattern WORD_BEFORE = Pattern.compile("[\\p{L}\\p{M}‐-]+$");
  private static final int LONGEST_WORD = 60;
  private static final String SIGNS = "-‐\u00AD";
  private static final String DASHES = "—–";

  /// Beginnings that keep their hyphen, unless the text says otherwise.
  private static final Set<String> BEGINNINGS = Set.of("self", "well", "half");

  /// Words before which a hyphen stands for the rest of a word: "two- and three-day".
  private static final Set<String> BRIDGES = Set.of("and", "or", "to", "und", "oder", "et");

  private final Set<String> known = new HashSet<>();

  /// Takes note of the words of a line.
  void learn(String line) {
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      known.add(plain(matcher.group()));
    }
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('‐', '-');
  }

  /// The words of some lines.
  String join(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      if (!text.isEmpty()) {
        joint(text, line);
      }
      text.append(line);
    }
    return text.toString();
  }

  /// Ends a text so that a line can follow.
  private void joint(StringBuilder text, String line) {
    int end = text.length() - 1;
    char last = text.charAt(end);
    boolean behindLetter = end > 0 && Character.isLetter(text.charAt(end - 1));
    Matcher word = WORD.matcher(line);
    String next = word.lookingAt() ? plain(word.group()) : "";
    if (SIGNS.indexOf(last) >= 0 && behindLetter && !BRIDGES.contains(next)) {
      if (last == '\u00AD' || isDivided(text, line, next)) {
        text.setLength(end);
      }
    } else if (!(DASHES.indexOf(last) >= 0 && behindLetter) && !isDash(line)) {
      text.append(' ');
    }
  }

  private static boolean isDash(String line) {
    return line.length() > 1 && line.charAt(0) == '—' && line.charAt(1) != ' ';
  }

  /// Whether the hyphen at the end of a text only divides a word.
  private boolean isDivided(StringBuilder text, String line, String next) {
    if (!Character.isLowerCase(line.codePointAt(0))) {
      return false;
    }
    int end = text.length() - 1;
    Matcher before = WORD_BEFORE.matcher(text.substring(Math.max(end - LONGEST_WORD, 0), end));
    String begun = before.find() ? plain(before.group()) : "";
    return !known.contains(begun + "-" + next)
        && (known.contains(begun + next) || !BEGINNINGS.contains(begun));
  }
}
