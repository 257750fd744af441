package io.github.pullquote.app;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Questions about an article in its own words, no two of them alike. Safe for many threads.
final class AskedWords {
  private static final int FEWEST = 2;
  private static final int MOST = 5;

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

  /// Another one: some words of one sentence, and some of the next.
  synchronized String next() {
    String question;
    do {
      int first = random.nextInt(sentences.size() - 1);
      question =
          "What is said of %s and of %s?"
              .formatted(run(sentences.get(first)), run(sentences.get(first + 1)));
    } while (!asked.add(question));
    return question;
  }

  private String run(List<String> words) {
    int length = random.nextInt(FEWEST, MOST + 1);
    int from = random.nextInt(words.size() - length + 1);
    return String.join(" ", words.subList(from, from + length));
  }
}
