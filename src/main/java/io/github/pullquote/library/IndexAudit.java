package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import io.github.pullquote.search.IndexState;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How the indexes on the disk stand to what the store holds, a number for each state. A bot may
/// run meanwhile: then an index that it is just making is outdated or missing.
///
/// @param indexes how many libraries there are of each state
public record IndexAudit(Map<IndexState, Integer> indexes) {
  /// Keeps a copy.
  public IndexAudit {
    indexes = Map.copyOf(indexes);
  }

  /// Looks through the index of every library with articles of its own, and the operator's.
  ///
  /// @param root where the indexes are
  /// @throws StoreException if the store can't be read
  public static IndexAudit of(Store store, OperatorArticles operator, Path root) {
    IndexDirectories directories = new IndexDirectories(root);
    Map<IndexState, Integer> indexes = new EnumMap<>(IndexState.class);
    count(IndexState.of(directories.ofOperator(), operator.alone()), indexes);
    for (long guild : store.guilds()) {
      Path index = directories.of(guild, store.state(guild).edition());
      List<Holding> own = store.holdings(guild);
      if (!own.isEmpty()) {
        count(IndexState.of(index, articles(own, operator)), indexes);
      }
    }
    return new IndexAudit(indexes);
  }

  private static void count(IndexState state, Map<IndexState, Integer> indexes) {
    indexes.merge(state, 1, Integer::sum);
  }

  private static List<Article> articles(List<Holding> own, OperatorArticles operator) {
    return Stream.concat(own.stream().map(Holding::article), operator.beside(own).stream())
        .toList();
  }

  /// How many libraries are of this state.
  public int of(IndexState state) {
    return indexes.getOrDefault(state, 0);
  }
}
