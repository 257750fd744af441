package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import java.util.List;
import java.util.Random;

/// Articles that nobody wrote: sentences of a few patterns, filled in at random. The same number
/// gives the same article.
final class GeneratedArticles {
  private static final List<String> PEOPLE =
      List.of("baker", "ferryman", "clerk", "midwife", "gardener", "glazier", "tailor", "pilot");
  private static final List<String> PLACES =
      List.of("harbour", "orchard", "mill", "quarry", "library", "bridge", "cellar", "market");
  private static final List<String> THINGS =
      List.of("lantern", "kettle", "ledger", "anchor", "ladder", "violin", "compass", "blanket");
  private static final List<String> DEEDS =
      List.of("counts", "mends", "hides", "borrows", "paints", "weighs", "forgets", "sells");
  private static final List<String> NAMES =
      List.of("Alder", "Bramble", "Cinder", "Dapple", "Ember", "Fallow", "Gorse", "Hazel");
  private static final int PASSAGES = 12;
  private static final int SENTENCES = 4;

  private GeneratedArticles() {}

  static Article of(long number) {
    Random random = new Random(number);
    String[] passages = new String[PASSAGES];
    for (int i = 0; i < PASSAGES; i++) {
      StringBuilder passage = new StringBuilder();
      for (int j = 0; j < SENTENCES; j++) {
        passage.append(j == 0 ? "" : " ").append(sentence(random));
      }
      passages[i] = passage.toString();
    }
    String title =
        "The %s of %s, number %d".formatted(any(PLACES, random), any(NAMES, random), number);
    return Texts.of(title, passages);
  }

  private static String sentence(Random random) {
    return "The %s of %s %s %d %ss near the %s on day %d."
        .formatted(
            any(PEOPLE, random),
            any(NAMES, random),
            any(DEEDS, random),
            2 + random.nextInt(97),
            any(THINGS, random),
            any(PLACES, random),
            random.nextInt(10_000));
  }

  /// A question that many of the articles answer.
  static String question(Random random) {
    return "Who %s %ss near the %s of %s?"
        .formatted(
            any(DEEDS, random), any(THINGS, random), any(PLACES, random), any(NAMES, random));
  }

  private static String any(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
