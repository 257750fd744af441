package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.ArticleFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// Measures what reading proof takes a card: the file of an article is its only argument.
public final class ProofMeasure {
  private static final int ROUNDS = 300;

  private ProofMeasure() {}

  /// Prints microseconds a card, median and 99th percentile, when the JVM is warm.
  public static void main(String[] arguments) throws Exception {
    Article article = ArticleFile.read(Path.of(arguments[0]));
    List<Card> cards = ProofTest.cards(article);
    long[] times = new long[0];
    int characters = 0;
    for (int round = 0; round < ROUNDS; round++) {
      times = cards.stream().mapToLong(card -> time(article, card)).sorted().toArray();
    }
    for (Card card : cards) {
      Proof proof = Proofs.of(article);
      characters += card.parts().stream().mapToInt(part -> Proofs.read(proof, part)).sum();
    }
    int[] at = IntStream.of(50, 99).map(percent -> percent * cards.size() / 100).toArray();
    System.out.printf(
        "%d cards, %d characters each: p50 %.1f µs, p99 %.1f µs%n",
        cards.size(), characters / cards.size(), times[at[0]] / 1e3, times[at[1]] / 1e3);
  }

  private static long time(Article article, Card card) {
    long start = System.nanoTime();
    Proof proof = Proofs.of(article);
    int read = 0;
    for (Card.Part part : card.parts()) {
      read += Proofs.read(proof, part);
    }
    if (read == 0) {
      throw new IllegalStateException("Nothing was read");
    }
    return System.nanoTime() - start;
  }
}
