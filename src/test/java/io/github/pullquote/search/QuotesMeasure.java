package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import io.github.pullquote.search.MadeQuotation.Kind;
import io.github.pullquote.search.MadeQuotation.Maker;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// Measures how often quotations that are made of articles are judged rightly, and how long that
/// takes the processor, whatever else it does meanwhile. docs/quotations.md has the command.
public final class QuotesMeasure {
  private final List<Article> articles;
  private final int each;
  private final Random random;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  private QuotesMeasure(List<Article> articles, int each, long seed) {
    this.articles = List.copyOf(articles);
    this.each = each;
    this.random = new Random(seed);
  }

  /// What came of the quotations of one kind.
  private static final class Tally {
    private int exact;
    private int altered;
    private int absent;
    private int found;
    private final List<Long> nanoseconds = new ArrayList<>();

    void add(MadeQuotation made, QuoteCheck check, long nanos) {
      nanoseconds.add(nanos);
      switch (check) {
        case QuoteCheck.Exact it -> {
          exact++;
          // Which of several places was meant, nobody can tell.
          found += it.places() > 1 || made.isFoundBy(it.spans().stream()) ? 1 : 0;
        }
        case QuoteCheck.Altered it -> {
          altered++;
          found += made.isFoundBy(it.spans().stream()) ? 1 : 0;
        }
        case QuoteCheck.Absent _ -> absent++;
      }
    }

    String line(Kind kind) {
      double all = nanoseconds.size();
      Collections.sort(nanoseconds);
      return String.format(
          Locale.ROOT,
          "%-16s exact %.4f  altered %.4f  absent %.4f  place %.4f  p50 %.2f ms  p99 %.2f ms",
          kind,
          exact / all,
          altered / all,
          absent / all,
          found / all,
          milliseconds(0.5),
          milliseconds(0.99));
    }

    private double milliseconds(double share) {
      return nanoseconds.get((int) (share * (nanoseconds.size() - 1))) / 1e6;
    }
  }

  /// Measures articles in SQuAD's layout: the file, how many quotations of each kind, and a seed.
  public static void main(String[] arguments) throws IOException {
    List<Article> articles =
        SquadArticles.read(Path.of(arguments[0])).stream()
            .map(SquadArticles.Item::article)
            .toList();
    int each = Integer.parseInt(arguments[1]);
    new QuotesMeasure(articles, each, Long.parseLong(arguments[2])).run();
  }

  private void run() throws IOException {
    try (LibrarySearch all = LibrarySearch.inMemory(articles)) {
      for (boolean counted : new boolean[] {false, true}) {
        for (boolean alone : new boolean[] {true, false}) {
          report(alone ? "each asked of one article" : "all articles as one library", counted);
          for (Kind kind : Kind.values()) {
            Tally tally = kind.isForeign() && !alone ? foreign(kind) : tally(all, kind, alone);
            report(tally.line(kind), counted);
          }
        }
      }
    }
  }

  /// The first round warms up.
  private static void report(String line, boolean counted) {
    if (counted) {
      System.out.println(line);
    }
  }

  private Tally tally(LibrarySearch all, Kind kind, boolean alone) {
    Tally tally = new Tally();
    while (tally.nanoseconds.size() < each) {
      int place = random.nextInt(articles.size());
      int asked = kind.isForeign() ? (place + 1 + random.nextInt(articles.size() - 1)) : place;
      Optional<Article> only =
          alone ? Optional.of(articles.get(asked % articles.size())) : Optional.empty();
      add(tally, all, kind, articles.get(place), only);
    }
    return tally;
  }

  /// Before a library of its own is measured, it was asked so often.
  private static final int WARM = 50;

  /// Of each article as many as of the others, asked of a library of the others.
  private Tally foreign(Kind kind) throws IOException {
    Tally tally = new Tally();
    for (Article article : articles) {
      List<Article> others = articles.stream().filter(other -> !other.equals(article)).toList();
      try (LibrarySearch search = LibrarySearch.inMemory(others)) {
        Tally warming = new Tally();
        while (warming.nanoseconds.size() < WARM) {
          add(warming, search, kind, article, Optional.empty());
        }
        int wanted = tally.nanoseconds.size() + Math.max(1, each / articles.size());
        while (tally.nanoseconds.size() < wanted) {
          add(tally, search, kind, article, Optional.empty());
        }
      }
    }
    return tally;
  }

  private void add(
      Tally tally, LibrarySearch search, Kind kind, Article of, Optional<Article> only) {
    Optional<MadeQuotation> made = new Maker(of, random).make(kind);
    Optional<Claim> claim = made.map(MadeQuotation::text).flatMap(Claim::of);
    if (claim.isPresent()) {
      long start = threads.getCurrentThreadCpuTime();
      QuoteCheck check = search.check(claim.get(), only);
      tally.add(made.orElseThrow(), check, threads.getCurrentThreadCpuTime() - start);
    }
  }
}
