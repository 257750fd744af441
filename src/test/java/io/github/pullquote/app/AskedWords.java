package io.github.pullquote.app;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Questions about an article in its own words, no two of them alike: most in words of one
/// sentence, some of two that have nothing to do with each other, some misspelt, some about what
/// the article does not speak of. The same article is always asked the same. Safe for many threads.
final class AskedWords {
  private static final int FEWEST = 2;
  private static final int MOST = 5;

  /// Of so many questions one is misspelt, and one of something else.
  private static final int ODD = 10;

  private static final List<String> ELSEWHERE =
      List.of("glaciers", "volcano", "trombone", "parliament", "lighthouse", "saffron", "turbines");

  private final List<List<String>> sentences;
  private final Random random = new Random(3);
  private final Set<String> asked = new HashSet<>();

  AskedWords(Article article) {
    this.sentences =
        article.passages().stream().flatMap(passage -> words(passage).stream()).toList();
  }

  private static List<List<String>> words(Passage passage) {
    return passage.sentences().stream()
        .map(sentence -> List.of(passage.textOf(sentence).split("[^\\p{L}\\p{N}'’-]+")))
        .filter(words -> words.size() > MOST)
        .toList();
  }

  /// Another one.
  synchronized String next() {
    String question = made();
    while (!asked.add(question)) {
      question = made();
    }
    return question;
  }

  private String made() {
    List<String> sentence = any(sentences);
    return switch (random.nextInt(ODD)) {
      case 0 -> "What about %s and %s?".formatted(run(sentence), misspelt(longest(sentence)));
      case 1 -> "How many %s does %s have?".formatted(any(ELSEWHERE), run(sentence));
      case 2, 3 -> "Why %s, and what is said of %s?".formatted(run(sentence), run(any(sentences)));
      default -> "What is said of %s and of %s?".formatted(run(sentence), run(sentence));
    };
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String run(List<String> words) {
    int length = random.nextInt(FEWEST, MOST + 1);
    int from = random.nextInt(words.size() - length + 1);
    return String.join(" ", words.subList(from, from + length));
  }

  private static String longest(List<String> words) {
    return words.stream().reduce("", (one, other) -> one.length() < other.length() ? other : one);
  }

  /// Two letters have changed places.
  private String misspelt(String word) {
    int at = random.nextInt(word.length() - 1);
    return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
  }
}
