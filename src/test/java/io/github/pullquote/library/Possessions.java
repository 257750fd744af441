package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// What a server has, so that it can be compared.
///
/// @param articles a line each, in no order
/// @param bindings channel to the id of an article
/// @param helpful how many votes say that an answer helped
/// @param notHelpful how many say that it did not
record Possessions(
    List<String> articles,
    Preferences preferences,
    Map<Long, String> bindings,
    long helpful,
    long notHelpful) {
  Possessions {
    articles = articles.stream().sorted().toList();
    bindings = Map.copyOf(bindings);
  }

  /// What a store has of a server.
  static Possessions of(Store store, long guild) {
    LibraryState state = store.state(guild);
    WeekReport week = store.insights().report(guild, Week.of(Given.NOON));
    return new Possessions(
        store.holdings(guild).stream().map(held -> line(store, guild, held)).toList(),
        state.preferences(),
        state.bindings(),
        week.passages().stream().mapToLong(WeekReport.PassageCount::helpful).sum(),
        week.passages().stream().mapToLong(WeekReport.PassageCount::notHelpful).sum());
  }

  private static String line(Store store, long guild, Holding held) {
    byte[] original = store.original(guild, held.id()).orElseThrow();
    return line(held.id(), held.article(), original);
  }

  /// An article with what it was made of.
  static String line(String id, Article article, byte[] original) {
    return "%s %s “%s” (%s)"
        .formatted(
            id, article.revision(), article.title(), new String(original, StandardCharsets.UTF_8));
  }
}
