package io.github.pullquote.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A sentence without its words: a number by which the very same sentence is known again, and
/// numbers of its words by which a similar one is.
///
/// @param passage the number of the passage that it stands in
/// @param same equal for equal sentences, and for next to no others
/// @param words a number below 65,536 for each different word, up to 255; few words share one
record SentencePrint(int passage, long same, Set<Integer> words) {
  private static final int MOST_WORDS = 255;
  private static final int WORD_BITS = 16;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  SentencePrint {
    words = Set.copyOf(words);
  }

  static SentencePrint of(int passage, String sentence) {
    Set<Integer> words =
        NO_WORD
            .splitAsStream(sentence.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .map(SentencePrint::word)
            .distinct()
            .limit(MOST_WORDS)
            .collect(Collectors.toSet());
    return new SentencePrint(passage, same(sentence), words);
  }

  private static int word(String word) {
    int hash = word.hashCode();
    return (hash ^ (hash >>> WORD_BITS)) & 0xFFFF;
  }

  private static long same(String sentence) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(sentence.getBytes(StandardCharsets.UTF_8));
      long first = 0;
      for (int i = 0; i < Long.BYTES; i++) {
        first = first << Byte.SIZE | (digest[i] & 0xFF);
      }
      return first;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /// How many of the words both have, as a share of all: 0 to 1.
  double likeness(SentencePrint other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return 0;
    }
    long both = words.stream().filter(other.words::contains).count();
    return 2.0 * both / (words.size() + other.words.size());
  }
}
