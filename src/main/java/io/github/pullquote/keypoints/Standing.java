package io.github.pullquote.keypoints;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a sentence can stand as a key point: readable on its own, whole, and what the article
/// itself says. Safe for many threads.
final class Standing {
  static final int FEWEST_WORDS = 6;
  static final int MOST_WORDS = 45;

  private static final String CLOSERS = "\"”’'»)] ";
  private static final String OPENERS = "\"“‘'«([¿¡";

  /// How a text denies what it has just said.
  private static final Pattern DENIAL =
      Pattern.compile(
          "(?i)^(?:not so\\b|wrong[.!]|false[.!]|nonsense\\b|on the contrary\\b|nothing could be"
              + " further|(?:that|this|it)(?:['’]s| is| was) (?:simply |just |plainly )?(?:a"
              + " myth|wrong|false|nonsense|not true|not so|untrue|mistaken|a lie)|(?:that|this|it)"
              + " (?:isn['’]t|is not|wasn['’]t|was not) (?:true|so|the case)|(?:but |yet |in"
              + " )?(?:the )?(?:truth|reality|opposite)\\b|but (?:is|are)"
              + " (?:it|they|that|this)\\b)");

  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "hers");

  private static final Pattern PERSON =
      Pattern.compile("(?i)\\b(?:%s)\\b".formatted(String.join("|", PERSONAL)));

  /// Somebody, or something, that a pronoun behind it may stand for.
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?i:an?|the|every|each|any|no|my|our|your) \\p{L}|[^.!?“\"] (?!I\\b)\\p{Lu}");

  private final Openings openings = new Openings();

  /// What speaks against a sentence.
  ///
  /// @param words its words in lower case
  /// @param next the sentence behind it in the article, empty behind the last
  Set<Flaw> flaws(String sentence, List<String> words, String next) {
    Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    char end = end(sentence);
    Quotations quotations = Quotations.of(sentence);
    boolean isWhole = ".!?…".indexOf(end) >= 0 && quotations.areWhole() && isProse(sentence);
    add(flaws, Flaw.QUESTION, end == '?');
    add(flaws, Flaw.FRAGMENT, !isWhole || !startsSentence(sentence));
    add(flaws, Flaw.LENGTH, words.size() < FEWEST_WORDS || words.size() > MOST_WORDS);
    add(flaws, Flaw.QUOTATION, 2 * quotations.length() > sentence.length());
    add(flaws, Flaw.BELIEF, Hearsay.isTold(words) || DENIAL.matcher(next).find());
    add(flaws, Flaw.REFERENCE, Pointers.point(words));
    add(flaws, Flaw.LEANING, openings.lean(words) || hasUnknownPerson(sentence, words));
    return flaws;
  }

  private static void add(Set<Flaw> flaws, Flaw flaw, boolean found) {
    if (found) {
      flaws.add(flaw);
    }
  }

  /// The last character that closes nothing.
  private static char end(String sentence) {
    int end = sentence.length() - 1;
    while (end > 0 && CLOSERS.indexOf(sentence.charAt(end)) >= 0) {
      end--;
    }
    return sentence.charAt(end);
  }

  private static boolean startsSentence(String sentence) {
    int start = 0;
    while (start < sentence.length() - 1 && OPENERS.indexOf(sentence.charAt(start)) >= 0) {
      start++;
    }
    int first = sentence.codePointAt(start);
    return Character.isLetterOrDigit(first) && !Character.isLowerCase(first);
  }

  /// Formulas and rows of tables have fewer letters.
  private static boolean isProse(String sentence) {
    int letters = 0;
    for (int i = 0; i < sentence.length(); i++) {
      letters += Character.isLetter(sentence.charAt(i)) ? 1 : 0;
    }
    return 3 * letters >= 2 * sentence.length();
  }

  private static boolean hasUnknownPerson(String sentence, List<String> words) {
    if (words.stream().noneMatch(PERSONAL::contains)) {
      return false;
    }
    Matcher person = PERSON.matcher(sentence);
    return person.find() && !NAMED.matcher(sentence).region(0, person.start()).find();
  }
}
