package io.github.pullquote.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A place where a sentence may end, judged by the words on both sides.
///
/// @param text the passage
/// @param start where the sentence begins
/// @param end where the next one would begin
record SentenceEnd(String text, int start, int end) {
  /// Words are looked for no further than this.
  private static final int REACH = 30;

  private static final Pattern ITEM_NUMBER = Pattern.compile("\\(?(?:\\d{1,3}|\\p{L})[.)]");
  private static final Set<String> SPEECH =
      Set.of(
          "said",
          "says",
          "asked",
          "asks",
          "replied",
          "replies",
          "wrote",
          "writes",
          "answered",
          "answers",
          "cried",
          "shouted",
          "whispered",
          "explained",
          "explains",
          "added",
          "adds");

  /// Whether the sentence does end here.
  boolean holds() {
    if (end >= text.length()) {
      return true;
    }
    return !isTorn()
        && hasWord(Math.max(start, end - REACH), end)
        && hasWordBehind()
        && !goesOnInLowerCase()
        && !isItemNumber()
        && !isAbbreviation()
        && !isSpokenBySomeone()
        && !isHesitation()
        && !isAttribution();
  }

  /// Inside a word or before a note, "friends.[3]"; only some scripts go without the space.
  private boolean isTorn() {
    char before = text.charAt(end - 1);
    return !Characters.isSpace(before) && "。！？".indexOf(lastSignBefore(end)) < 0;
  }

  private char lastSignBefore(int offset) {
    int i = offset - 1;
    while (i > start && Characters.isCloser(text.charAt(i))) {
      i--;
    }
    return text.charAt(i);
  }

  private boolean hasWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// Nothing but signs behind: they belong to this sentence.
  private boolean hasWordBehind() {
    int reach = Math.min(text.length(), end + REACH);
    return reach < text.length() || hasWord(end, reach);
  }

  private boolean goesOnInLowerCase() {
    return Character.isLowerCase(text.codePointAt(behindOpeners()));
  }

  private int behindOpeners() {
    int i = end;
    int last = Math.min(text.length() - 1, end + REACH);
    while (i < last
        && (Characters.isOpener(text.charAt(i)) || "… —–".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  /// "1. First": the number of an item is no sentence.
  private boolean isItemNumber() {
    return end - start <= 6 && ITEM_NUMBER.matcher(text.substring(start, end).strip()).matches();
  }

  private boolean isAbbreviation() {
    String word = lastWord();
    return word.endsWith(".") && !word.endsWith("..") && Abbreviation.goesOn(word, nextWord());
  }

  /// "“Why?” Mary asked.": the sentence goes on behind what was said.
  private boolean isSpokenBySomeone() {
    if (!Characters.isCloser(lastSign())) {
      return false;
    }
    String[] words = text.substring(end, Math.min(text.length(), end + REACH)).split("[ .,;:]+", 3);
    return words.length > 1 && SPEECH.contains(words[1].toLowerCase(Locale.ROOT));
  }

  /// "Well… I think": a pause before the speaker goes on.
  private boolean isHesitation() {
    String word = lastWord();
    String next = nextWord();
    return (word.endsWith("…") || word.endsWith("..."))
        && (next.equals("I") || next.startsWith("I’") || next.startsWith("I'"));
  }

  /// "“Rivers remember.” — Ada Moss": the name belongs to what it is under.
  private boolean isAttribution() {
    return "—–―".indexOf(text.charAt(end)) >= 0 && Characters.isCloser(lastSign());
  }

  private char lastSign() {
    return text.charAt(behindWord() - 1);
  }

  private int behindWord() {
    int i = end;
    while (i > start + 1 && Characters.isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /// The last word with its full stop, without what opens or closes around it.
  private String lastWord() {
    int to = behindWord();
    while (to > start + 1 && Characters.isCloser(text.charAt(to - 1))) {
      to--;
    }
    int from = to;
    int reach = Math.max(start, to - REACH);
    while (from > reach && !Characters.isSpace(text.charAt(from - 1)) && !isJoint(from - 1)) {
      from--;
    }
    while (from < to - 1 && Characters.isOpener(text.charAt(from))) {
      from++;
    }
    return text.substring(from, to);
  }

  private boolean isJoint(int i) {
    return "—–/(".indexOf(text.charAt(i)) >= 0;
  }

  /// The next word, with a full stop if there is one, without what opens before it.
  private String nextWord() {
    int from = behindOpeners();
    int to = from;
    int reach = Math.min(text.length(), from + REACH);
    while (to < reach && !Characters.isSpace(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }
}
