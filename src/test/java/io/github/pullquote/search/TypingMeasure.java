package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Measures how long it takes to offer passages while a question is typed, letter by letter.
/// CONTRIBUTING.md has the command.
public final class TypingMeasure {
  /// As many as are offered in Discord.
  private static final int MOST = 8;

  private TypingMeasure() {}

  /// Types questions in SQuAD's layout: the file, and every how many of them.
  public static void main(String[] arguments) throws IOException {
    List<SquadArticles.Item> items = SquadArticles.read(Path.of(arguments[0]));
    int every = Integer.parseInt(arguments[1]);
    List<Article> articles = items.stream().map(SquadArticles.Item::article).toList();
    int passages = articles.stream().mapToInt(article -> article.passages().size()).sum();
    try (LibrarySearch search = LibrarySearch.inMemory(articles)) {
      report(
          "all %d articles, %d passages".formatted(articles.size(), passages),
          search,
          items,
          every,
          false);
      report("one article of them", search, items, every, true);
    }
  }

  private static void report(
      String what, LibrarySearch search, List<SquadArticles.Item> items, int every, boolean alone) {
    // The first round warms up.
    type(search, items, every, alone);
    List<Long> nanoseconds = type(search, items, every, alone);
    Collections.sort(nanoseconds);
    System.out.printf(
        Locale.ROOT,
        "%s: %,d keystrokes, p50 %.2f ms, p99 %.2f ms, longest %.1f ms%n",
        what,
        nanoseconds.size(),
        at(nanoseconds, 0.5),
        at(nanoseconds, 0.99),
        at(nanoseconds, 1));
  }

  private static double at(List<Long> nanoseconds, double share) {
    return nanoseconds.get((int) (share * (nanoseconds.size() - 1))) / 1e6;
  }

  private static List<Long> type(
      LibrarySearch search, List<SquadArticles.Item> items, int every, boolean alone) {
    List<Long> nanoseconds = new ArrayList<>();
    for (SquadArticles.Item item : items) {
      Optional<Article> only = alone ? Optional.of(item.article()) : Optional.empty();
      for (int i = 0; i < item.questions().size(); i += every) {
        String question = item.questions().get(i).question().text();
        for (int typed = 1; typed <= question.length(); typed++) {
          long start = System.nanoTime();
          search.suggest(question.substring(0, typed), only, MOST);
          nanoseconds.add(System.nanoTime() - start);
        }
      }
    }
    return nanoseconds;
  }
}
