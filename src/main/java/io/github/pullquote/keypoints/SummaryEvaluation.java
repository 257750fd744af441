package io.github.pullquote.keypoints;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Quote;
import io.github.pullquote.search.EnglishText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// How near key points come to summaries that humans wrote, beside simpler ways of picking.
///
/// @param articles how many were summed up
/// @param ours the measures of our key points
/// @param baselines the measures of LEAD, TextRank and LexRank, by name
public record SummaryEvaluation(int articles, Measures ours, Map<String, Measures> baselines) {
  /// So many sentences are picked of each article.
  public static final int SENTENCES = 6;

  /// Articles, untimed, that let the JVM compile what the timed ones run.
  private static final int WARM_UP = 200;

  private static final Standing STANDING = new Standing();

  /// Means over articles.
  ///
  /// @param rouge1 F1 of single words in per cent
  /// @param rouge2 F1 of pairs of words in per cent
  /// @param rougeL F1 of longest common subsequences of whole summaries in per cent
  /// @param sections the sections that a sentence is from, as a fraction of those that could be: as
  ///   many as there are, but not more than sentences
  /// @param flagged the fraction of sentences that can't stand alone
  /// @param milliseconds of one thread, an article
  public record Measures(
      double rouge1,
      double rouge2,
      double rougeL,
      double sections,
      double flagged,
      double milliseconds) {}

  /// Sums every article up.
  ///
  /// @param trials at least one
  public static SummaryEvaluation of(List<SummaryTrial> trials) {
    KeyPoints keyPoints = new KeyPoints();
    EnglishText english = new EnglishText();
    Map<String, Measures> baselines = new LinkedHashMap<>();
    for (Baseline baseline : Baseline.values()) {
      baselines.put(
          baseline.name().toLowerCase(Locale.ROOT),
          measure(
              trials,
              article ->
                  baseline.pick(Body.of(article, english), SENTENCES).stream()
                      .map(line -> line.quote(article))
                      .toList()));
    }
    Measures ours = measure(trials, article -> keyPoints.extracted(article, SENTENCES, SENTENCES));
    return new SummaryEvaluation(trials.size(), ours, baselines);
  }

  private static Measures measure(
      List<SummaryTrial> trials, Function<Article, List<Quote>> picking) {
    List<List<Quote>> picked = new ArrayList<>();
    for (int i = 0; i < WARM_UP; i++) {
      picked.add(picking.apply(trials.get(i % trials.size()).article()));
    }
    picked.clear();
    long start = System.nanoTime();
    trials.forEach(trial -> picked.add(picking.apply(trial.article())));
    double milliseconds = (System.nanoTime() - start) / 1e6 / trials.size();

    double[] sums = new double[4];
    long flagged = 0;
    for (int i = 0; i < trials.size(); i++) {
      Rouge rouge = Rouge.of(texts(picked.get(i)), trials.get(i).summary());
      sums[0] += rouge.one();
      sums[1] += rouge.two();
      sums[2] += rouge.longest();
      sums[3] += sections(trials.get(i).article(), picked.get(i));
      flagged += picked.get(i).stream().filter(SummaryEvaluation::isFlagged).count();
    }
    double n = trials.size();
    long quotes = picked.stream().mapToLong(List::size).sum();
    return new Measures(
        sums[0] / n,
        sums[1] / n,
        sums[2] / n,
        sums[3] / n,
        quotes == 0 ? 0 : flagged / (double) quotes,
        milliseconds);
  }

  private static List<String> texts(List<Quote> quotes) {
    return quotes.stream()
        .flatMap(quote -> quote.sentences().stream().map(quote.passage()::textOf))
        .toList();
  }

  private static double sections(Article article, List<Quote> quotes) {
    long covered = quotes.stream().map(quote -> quote.passage().section()).distinct().count();
    return covered / (double) Math.min(SENTENCES, article.sections().size());
  }

  /// A second sentence may lean on the first.
  private static boolean isFlagged(Quote quote) {
    List<String> sentences = texts(List.of(quote));
    return !STANDING.flaws(sentences.getFirst(), Words.of(sentences.getFirst()), "").isEmpty();
  }
}
