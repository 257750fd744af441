package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import io.github.pullquote.search.Observation.Elsewhere;
import io.github.pullquote.search.Observation.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// How well search finds what people asked for.
///
/// Rates are fractions of 1, and empty where there was no question to take them over. Those of
/// retrieval ([#recall] to [#sentencesMarked]) are over the questions that have an answer, whatever
/// the library said: also passages that it held back are ranked.
public final class Evaluation {
  /// So many answers, untimed, let the JVM compile what the timed ones run.
  private static final int WARM_UP = 1_000;

  /// One in so many of the questions that have an answer may be lost by [#refusedAt95Kept].
  private static final int LOST = 20;

  private final List<Observation> all;
  private final List<Observation> answerable;
  private final List<Observation> others;
  private final double indexSeconds;

  Evaluation(List<Observation> observations, double indexSeconds) {
    this.all = List.copyOf(observations);
    this.answerable = all.stream().filter(Observation::answerable).toList();
    this.others = all.stream().filter(one -> !one.answerable()).toList();
    this.indexSeconds = indexSeconds;
  }

  /// Asks every question of its library.
  ///
  /// @param index makes the search of a library, which is closed after its trial
  /// @param asked is told how many questions have been asked, after each
  /// @throws IOException if an index can't be closed
  public static Evaluation of(
      List<Trial> trials, Function<List<Article>, LibrarySearch> index, IntConsumer asked)
      throws IOException {
    List<Observation> observations = new ArrayList<>();
    long indexNanos = 0;
    for (Trial trial : trials) {
      long start = System.nanoTime();
      try (LibrarySearch search = index.apply(trial.articles())) {
        indexNanos += System.nanoTime() - start;
        if (observations.isEmpty()) {
          warmUp(search, trial.cases());
        }
        for (Trial.Case one : trial.cases()) {
          observations.add(Observation.of(search, one));
          asked.accept(observations.size());
        }
      }
    }
    return new Evaluation(observations, indexNanos / 1e9);
  }

  private static void warmUp(LibrarySearch search, List<Trial.Case> cases) {
    for (int i = 0; i < WARM_UP && !cases.isEmpty(); i++) {
      search.ask(new Question(cases.get(i % cases.size()).question()));
    }
  }

  /// How many questions were asked.
  public int questions() {
    return all.size();
  }

  /// How many of them have an answer.
  public int answerable() {
    return answerable.size();
  }

  /// Recall@k: one of the best `most` passages is right.
  public OptionalDouble recall(int most) {
    return share(answerable, one -> one.isRightWithin(most));
  }

  /// Mean reciprocal rank of the first right passage among the best ten.
  public OptionalDouble reciprocalRank() {
    return mean(answerable, one -> one.isRightWithin(10) ? 1.0 / one.rank().getAsInt() : 0);
  }

  /// What is marked in the best passage is right.
  public OptionalDouble marked() {
    return share(answerable, Observation::marked);
  }

  /// How many sentences are marked in the best passage, on average of those that there are.
  public OptionalDouble sentencesMarked() {
    List<Observation> matched = answerable.stream().filter(one -> one.sentences() > 0).toList();
    return mean(matched, Observation::sentences);
  }

  /// How well confidence tells the questions that have an answer from the others: 0.5 is chance.
  public OptionalDouble auroc() {
    return Auroc.of(confidences(answerable), confidences(others));
  }

  /// The share of the answerable that were answered as found.
  public OptionalDouble found() {
    return share(answerable, one -> one.outcome() == Outcome.FOUND);
  }

  /// The share of the answerable that were answered as found or perhaps.
  public OptionalDouble kept() {
    return share(answerable, one -> one.outcome() != Outcome.NOT_COVERED);
  }

  /// The share of the others that were refused as not covered.
  public OptionalDouble refused() {
    return share(others, one -> one.outcome() == Outcome.NOT_COVERED);
  }

  /// The share of the others that were answered as found.
  public OptionalDouble wronglyFound() {
    return share(others, one -> one.outcome() == Outcome.FOUND);
  }

  /// The share of the others that lie below the confidence which 95 % of the answerable reach.
  public OptionalDouble refusedAt95Kept() {
    if (answerable.isEmpty()) {
      return OptionalDouble.empty();
    }
    double[] rising = confidences(answerable);
    Arrays.sort(rising);
    double threshold = rising[rising.length / LOST];
    return share(others, one -> one.confidence() < threshold);
  }

  /// The share of the answerable of which the library said that another article answers as well.
  public OptionalDouble saidElsewhere() {
    return share(answerable, one -> one.elsewhere() != Elsewhere.UNSAID);
  }

  /// Of those whose best passage was wrong, the share that had the right one in another article.
  public OptionalDouble rightElsewhere() {
    List<Observation> wrong =
        answerable.stream()
            .filter(one -> one.elsewhere() != Elsewhere.UNSAID && !one.isRightWithin(1))
            .toList();
    return share(wrong, one -> one.elsewhere() == Elsewhere.RIGHT);
  }

  /// How long an answer took at the most, in milliseconds, for a share of all questions: 0.5 for
  /// the median. The rest took longer.
  ///
  /// @param share above 0, up to 1
  public OptionalDouble milliseconds(double share) {
    if (all.isEmpty()) {
      return OptionalDouble.empty();
    }
    long[] rising = all.stream().mapToLong(Observation::nanos).sorted().toArray();
    return OptionalDouble.of(rising[(int) Math.ceil(share * rising.length) - 1] / 1e6);
  }

  /// How long it took to index all libraries.
  public double indexSeconds() {
    return indexSeconds;
  }

  /// How far confidence can be taken at its word, over all questions.
  public Reliability reliability() {
    return Reliability.of(all);
  }

  private static double[] confidences(List<Observation> of) {
    return of.stream().mapToDouble(Observation::confidence).toArray();
  }

  private static OptionalDouble share(List<Observation> of, Predicate<Observation> with) {
    return mean(of, one -> with.test(one) ? 1 : 0);
  }

  private static OptionalDouble mean(List<Observation> of, ToDoubleFunction<Observation> value) {
    return of.stream().mapToDouble(value).average();
  }
}
