package io.github.pullquote.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Takes a text apart into the words that quotations are compared by. What is only a way of writing
/// makes no difference: the form of apostrophes, dashes and spaces, soft hyphens, ligatures. Signs
/// that are read as words (`%`, `€`, `&`, emoji) are words of their own; so is every letter of a
/// script that puts no space between words. The numbers of notes (`[12]`, `¹`) and `[sic]` are no
/// words.
final class Words {
  /// A longer run of letters is several words, so that no index refuses it.
  private static final int LONGEST = 200;

  private static final int LONGEST_NOTE = 3;
  private static final String APOSTROPHES = "'’‘`´′ʼ＇";
  private static final String SIGNS = "%‰&+±×÷=°§";
  private static final String SUPERSCRIPTS = "¹²³⁰⁴⁵⁶⁷⁸⁹";

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private boolean bracketed;

  private Words(String text) {
    this.text = text;
  }

  /// The words of a text in order; none of a text without any.
  static List<Word> of(String text) {
    return new Words(text).scan();
  }

  private List<Word> scan() {
    int at = 0;
    while (at < text.length()) {
      int here = text.codePointAt(at);
      int end = at + Character.charCount(here);
      if (here == '[') {
        int behind = behindNote(at);
        bracketed = behind < 0;
        end = Math.max(end, behind);
      } else if (here == ']') {
        bracketed = false;
      } else if (isAlone(here)) {
        add(text.substring(at, end), at, end, false);
      } else if (isLetter(here) || isMinus(at)) {
        end = word(at);
      }
      at = end;
    }
    return words;
  }

  /// Adds the word that begins here.
  ///
  /// @return where it ends
  private int word(int start) {
    StringBuilder letters = new StringBuilder();
    boolean mended = false;
    int end = start;
    for (int at = start; at < text.length() && letters.length() < LONGEST; ) {
      int here = text.codePointAt(at);
      int next = at + Character.charCount(here);
      if (letters.isEmpty() || (isPart(here) && !isAlone(here)) || joins(at, letters)) {
        boolean bracket = here == '[' || here == ']';
        mended |= bracket;
        bracketed &= here != ']';
        letters.append(bracket ? "" : plain(here));
        end = next;
      } else if (!isInvisible(here)) {
        break;
      }
      at = next;
    }
    add(letters.toString(), start, end, mended);
    return end;
  }

  private void add(String letters, int start, int end, boolean mended) {
    boolean plain = letters.chars().allMatch(letter -> letter < 0x80);
    String spelling = plain ? letters : Normalizer.normalize(letters, Normalizer.Form.NFKC);
    String key =
        plain
            ? letters.toLowerCase(Locale.ROOT)
            : spelling.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    boolean sic = bracketed && key.equals("sic");
    if (!sic && !key.isBlank()) {
      words.add(new Word(key, spelling, start, end, bracketed && !mended, mended));
    }
  }

  private static String plain(int letter) {
    if (APOSTROPHES.indexOf(letter) >= 0) {
      return "'";
    }
    return letter == '\u2212' ? "-" : Character.toString(letter);
  }

  /// Whether a mark within a word belongs to it: don’t, 3.5, 1,000, `ask[ed]`.
  private boolean joins(int at, CharSequence before) {
    int next = visible(at + 1);
    if (next < 0) {
      return false;
    }
    char mark = text.charAt(at);
    int last = Character.codePointBefore(before, before.length());
    int behind = text.codePointAt(next);
    if (mark == '.' || mark == ',') {
      return Character.isDigit(last) && Character.isDigit(behind);
    }
    boolean letters = Character.isLetter(last) && Character.isLetter(behind);
    return letters && (mark == '[' || mark == ']' || APOSTROPHES.indexOf(mark) >= 0);
  }

  /// The first place from here on whose character can be seen; -1 if there is none.
  private int visible(int from) {
    int at = from;
    while (at < text.length() && isInvisible(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at < text.length() ? at : -1;
  }

  /// A minus stands before a number and behind no word.
  private boolean isMinus(int at) {
    char sign = text.charAt(at);
    boolean free = at == 0 || Character.isWhitespace(text.charAt(at - 1));
    return (sign == '-' || sign == '\u2212')
        && free
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  /// The place behind the number of a note that opens here: "so it was.[12]"; -1 for no note.
  private int behindNote(int at) {
    int end = at + 1;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean number = end > at + 1 && end - at - 1 <= LONGEST_NOTE;
    boolean attached = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
    return number && attached && end < text.length() && text.charAt(end) == ']' ? end + 1 : -1;
  }

  private static boolean isLetter(int it) {
    return Character.isLetterOrDigit(it)
        || Character.getType(it) == Character.LETTER_NUMBER
        || (Character.getType(it) == Character.OTHER_NUMBER && SUPERSCRIPTS.indexOf(it) < 0);
  }

  private static boolean isPart(int it) {
    return isLetter(it)
        || Character.getType(it) == Character.NON_SPACING_MARK
        || Character.getType(it) == Character.COMBINING_SPACING_MARK;
  }

  /// Format characters and what chooses between pictures of a sign.
  private static boolean isInvisible(int it) {
    return Character.getType(it) == Character.FORMAT || (it >= 0xFE00 && it <= 0xFE0F);
  }

  private static boolean isAlone(int it) {
    if (it < 0x80) {
      return it == '$' || SIGNS.indexOf(it) >= 0;
    }
    int type = Character.getType(it);
    return type == Character.CURRENCY_SYMBOL
        || type == Character.OTHER_SYMBOL
        || SIGNS.indexOf(it) >= 0
        || switch (Character.UnicodeScript.of(it)) {
          case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetter(it);
          default -> false;
        };
  }
}
