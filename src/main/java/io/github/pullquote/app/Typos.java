package io.github.pullquote.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Types questions as hasty fingers do. The same seed and question give the same typos, whatever is
/// asked beside: they are drawn from a [SplittableRandom] seeded with `seed + question.hashCode()`.
///
/// @param seed chooses the typos
record Typos(long seed) {
  /// A question of more words gets a second typo.
  private static final int SHORT_QUESTION = 8;

  /// Shorter words are typed right.
  private static final int SHORTEST = 5;

  /// Where a run of letters begins or ends. Of letters beyond U+FFFF a part alone is none.
  private static final String LETTER = "[\\p{L}&&[\\u0000-\\uFFFF]]";

  private static final Pattern EDGE =
      Pattern.compile("(?<=%1$s)(?!%1$s)|(?<!%1$s)(?=%1$s)".formatted(LETTER));
  private static final Pattern LONG_WORD = Pattern.compile(LETTER + "{" + SHORTEST + ",}");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /// What a finger does wrong.
  private enum Kind {
    DROP,
    SWAP,
    DOUBLE,
    REPLACE
  }

  /// The question with one typo, or two if it has more than 8 words. Each is in a word of 5 letters
  /// or more and spares the first; the second hits another word if there is one. A question without
  /// such words stays as it is.
  String in(String question) {
    SplittableRandom random = new SplittableRandom(seed + question.hashCode());
    List<String> pieces = Arrays.asList(EDGE.split(question));
    List<Integer> words =
        new ArrayList<>(
            IntStream.range(0, pieces.size())
                .filter(i -> LONG_WORD.matcher(pieces.get(i)).matches())
                .boxed()
                .toList());
    Collections.shuffle(words, random);
    int typos = SPACE.split(question.strip()).length > SHORT_QUESTION ? 2 : 1;
    for (int i = 0; i < typos && !words.isEmpty(); i++) {
      int at = words.get(i % words.size());
      pieces.set(at, mistyped(pieces.get(at), random));
    }
    return String.join("", pieces);
  }

  /// Draws until something changes: swapping the letters of "oo" does not.
  private static String mistyped(String word, SplittableRandom random) {
    Kind[] kinds = Kind.values();
    String typed = word;
    while (typed.equals(word)) {
      typed = mistyped(word, kinds[random.nextInt(kinds.length)], random);
    }
    return typed;
  }

  private static String mistyped(String word, Kind kind, SplittableRandom random) {
    StringBuilder typed = new StringBuilder(word);
    // A swap touches the letter behind too.
    int at = random.nextInt(1, kind == Kind.SWAP ? word.length() - 1 : word.length());
    switch (kind) {
      case DROP -> typed.deleteCharAt(at);
      case SWAP -> typed.deleteCharAt(at).insert(at + 1, word.charAt(at));
      case DOUBLE -> typed.insert(at, word.charAt(at));
      case REPLACE -> typed.setCharAt(at, otherThan(word.charAt(at), random));
    }
    return typed.toString();
  }

  private static char otherThan(char letter, SplittableRandom random) {
    char other = letter;
    while (other == Character.toLowerCase(letter) || other == letter) {
      other = (char) random.nextInt('a', 'z' + 1);
    }
    return other;
  }
}
