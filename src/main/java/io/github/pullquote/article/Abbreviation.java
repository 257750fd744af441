package io.github.pullquote.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Words whose full stop need not end a sentence, sorted by what tells.
final class Abbreviation {
  /// A name follows.
  private static final Set<String> TITLES =
      Set.of(
          "Dr", "Mr", "Mrs", "Ms", "Mx", "Prof", "Messrs", "Mme", "Mlle", "Rev", "Fr", "Gen", "Sen",
          "Rep", "Gov", "Lt", "Col", "Capt", "Sgt", "Maj", "Cmdr", "Adm", "Hon", "Pres", "Mt", "DR",
          "MR", "MRS", "MS");

  /// An example or the other side follows.
  private static final Set<String> CONNECTIVES =
      Set.of("vs", "v", "e.g", "eg", "i.e", "ie", "cf", "viz", "ca", "approx", "esp", "incl");

  /// Abbreviations only where a number follows.
  private static final Set<String> BEFORE_A_NUMBER =
      Set.of(
          "no", "nos", "fig", "figs", "vol", "vols", "ch", "chap", "sec", "p", "pp", "op", "eq",
          "ed", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
          "dec");

  /// They may end a sentence, if a word follows that often begins one.
  private static final Set<String> BEFORE_ANYTHING =
      Set.of(
          "a.m", "p.m", "ft", "st", "ave", "blvd", "rd", "inc", "ltd", "co", "corp", "llc", "bros",
          "jr", "sr", "esq", "ph.d", "phd", "psy.d", "ed.d", "m.d", "d.phil", "dept", "univ",
          "assn", "est", "al", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
          "oct", "nov", "dec");

  private static final Set<String> STARTERS =
      Set.of(
          "a",
          "about",
          "after",
          "all",
          "although",
          "among",
          "an",
          "and",
          "another",
          "any",
          "are",
          "as",
          "at",
          "because",
          "before",
          "both",
          "but",
          "by",
          "can",
          "did",
          "do",
          "does",
          "during",
          "each",
          "even",
          "every",
          "few",
          "finally",
          "first",
          "for",
          "from",
          "had",
          "has",
          "have",
          "he",
          "her",
          "here",
          "his",
          "how",
          "however",
          "i",
          "if",
          "in",
          "indeed",
          "instead",
          "is",
          "it",
          "its",
          "it’s",
          "it's",
          "last",
          "later",
          "like",
          "many",
          "meanwhile",
          "more",
          "most",
          "my",
          "next",
          "no",
          "nobody",
          "none",
          "nor",
          "not",
          "nothing",
          "now",
          "of",
          "often",
          "on",
          "once",
          "one",
          "only",
          "or",
          "other",
          "our",
          "people",
          "perhaps",
          "several",
          "she",
          "since",
          "so",
          "some",
          "soon",
          "still",
          "such",
          "that",
          "the",
          "their",
          "then",
          "there",
          "these",
          "they",
          "this",
          "those",
          "though",
          "through",
          "thus",
          "to",
          "today",
          "too",
          "two",
          "under",
          "unlike",
          "until",
          "was",
          "we",
          "were",
          "what",
          "when",
          "where",
          "whether",
          "which",
          "while",
          "who",
          "why",
          "will",
          "with",
          "without",
          "yes",
          "yet",
          "you",
          "your");

  private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.[-–]?)*+\\p{L}");

  private Abbreviation() {}

  /// Whether a sentence goes on behind a word with a full stop.
  static boolean goesOn(String word, String next) {
    String bare = word.substring(0, word.length() - 1);
    String key = bare.toLowerCase(Locale.ROOT);
    if (TITLES.contains(bare) || CONNECTIVES.contains(key)) {
      return true;
    }
    if (BEFORE_A_NUMBER.contains(key) && startsWithDigit(next)) {
      return true;
    }
    boolean initials = INITIALS.matcher(bare).matches() && Character.isUpperCase(bare.charAt(0));
    return (initials || BEFORE_ANYTHING.contains(key)) && !isStarter(next);
  }

  private static boolean startsWithDigit(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  /// Whether a word often begins a sentence; with a full stop behind it, it is an initial.
  private static boolean isStarter(String word) {
    if (word.endsWith(".")) {
      return false;
    }
    String bare = word.replaceFirst("[,;:’'].*", "");
    return STARTERS.contains(bare.toLowerCase(Locale.ROOT));
  }
}
