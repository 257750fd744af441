package io.github.pullquote.search;

import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Sentence;
import io.github.pullquote.library.SqliteStore;
import io.github.pullquote.library.Store;
import io.github.pullquote.search.ListNet.Choice;
import io.github.pullquote.search.SquadArticles.Asked;
import io.github.pullquote.search.SquadArticles.Item;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Fits all weights anew from questions in SQuAD's layout, with vectors and without, and says how
/// well weights that were fitted on one half of the articles do on the other. CONTRIBUTING.md has
/// the command.
public final class WeightsFit {
  /// Where words are the only evidence, some must be there.
  private static final double LEAST_WORDS = 0.5;

  private final List<Choice> passages = new ArrayList<>();
  private final List<Choice> sentences = new ArrayList<>();
  private final List<Logistic.Case> gate = new ArrayList<>();
  private final Random random = new Random(1);

  private WeightsFit() {}

  /// Prints the weights for the file that the first argument names; the second names the data
  /// directory that keeps the vectors of its articles.
  public static void main(String[] arguments) throws IOException {
    try (Store store = SqliteStore.open(Path.of(arguments[1]));
        Embeddings embeddings =
            Embeddings.start(
                Path.of("target", "native"),
                store.vectors(),
                Duration.ofMinutes(1),
                (article, done, all) -> {})) {
      embeddings.loaded().join();
      report(SquadArticles.read(Path.of(arguments[0])), embeddings);
    }
  }

  static void report(List<Item> items, Embeddings embeddings) throws IOException {
    fit("hybrid", items, Optional.of(embeddings));
    fit("lexical", items, Optional.empty());
  }

  private static void fit(String mode, List<Item> items, Optional<Embeddings> with)
      throws IOException {
    WeightsFit fit = new WeightsFit();
    for (int i = 0; i < items.size(); i++) {
      List<Asked> others = items.get((i + 1) % items.size()).questions();
      fit.collect(items.get(i), i, others, with);
    }
    report(mode + " passage", fit.passages);
    report(mode + " sentence", fit.sentences);
    System.out.printf("%s gate: %s%n", mode, rounded(Logistic.fit(fit.gate)));
  }

  private static void report(String what, List<Choice> choices) {
    double right = 0;
    for (int half = 0; half < 2; half++) {
      int tested = half;
      List<Choice> test = choices.stream().filter(c -> c.group() % 2 == tested).toList();
      List<Choice> rest = choices.stream().filter(c -> c.group() % 2 != tested).toList();
      right += ListNet.right(test, ListNet.fit(rest)) * test.size();
    }
    double[] weights = ListNet.fit(choices);
    System.out.printf(
        "%s: %.4f on the other half, %.4f in all, %s%n",
        what, right / choices.size(), ListNet.right(choices, weights), rounded(weights));
  }

  private static List<String> rounded(double[] weights) {
    return Arrays.stream(weights).mapToObj("%.2f"::formatted).toList();
  }

  private void collect(Item item, int number, List<Asked> others, Optional<Embeddings> with)
      throws IOException {
    try (LibrarySearch search = LibrarySearch.inMemory(List.of(item.article()), with)) {
      search.embedded().join();
      for (Asked asked : item.questions()) {
        Ranking ranking = search.ranking(asked.question());
        rank(ranking, asked, number);
        own(ranking, asked);
      }
      for (Asked other : others) {
        Ranking ranking = search.ranking(other.question());
        if (!ranking.ranked().isEmpty()) {
          gate.add(new Logistic.Case(GateFeatures.of(ranking), false));
        }
      }
    }
  }

  private void rank(Ranking ranking, Asked asked, int number) {
    List<Ranked> ranked = ranking.ranked();
    List<double[]> rows = ranked.stream().map(r -> r.features().values()).toList();
    List<Boolean> right = ranked.stream().map(r -> isRight(r, asked)).toList();
    passages.add(new Choice(number, rows, right));
    for (Ranked one : ranked) {
      if (isRight(one, asked)) {
        List<SentenceFeatures> features = SentenceFeatures.of(one.features().candidate());
        List<double[]> values = features.stream().map(SentenceFeatures::values).toList();
        sentences.add(new Choice(number, values, holding(one.entry().passage(), asked)));
      }
    }
  }

  /// Who asks in words of their own shares fewer with the article than these questions do, so each
  /// is shown once more with a random share of its words only.
  private void own(Ranking ranking, Asked asked) {
    if (!ranking.ranked().isEmpty()) {
      boolean right = isRight(ranking.ranked().getFirst(), asked);
      GateFeatures features = GateFeatures.of(ranking);
      gate.add(new Logistic.Case(features, right));
      double least = ranking.weights() == Weights.HYBRID ? 0 : LEAST_WORDS;
      double kept = random.nextDouble(least, 1);
      GateFeatures paraphrased =
          new GateFeatures(
              features.meaning(),
              features.nearest(),
              kept * features.known(),
              kept * features.coverage());
      gate.add(new Logistic.Case(paraphrased, right));
    }
  }

  private static boolean isRight(Ranked ranked, Asked asked) {
    return ranked.entry().passage().number() == asked.right();
  }

  private static List<Boolean> holding(Passage passage, Asked asked) {
    List<Boolean> holding = new ArrayList<>();
    for (Sentence sentence : passage.sentences()) {
      String text = passage.textOf(sentence);
      holding.add(asked.answers().stream().anyMatch(text::contains));
    }
    return holding;
  }
}
