package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.ArticleJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/// What is put into a store, and what of it can be compared.
final class Given {
  static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");

  private Given() {}

  /// An article with an id, whose original is its title.
  static Holding holding(String id, Article article) {
    return new Holding(
        id, article, new Deposit(article.title() + ".txt", 77, NOON, original(article).length));
  }

  static byte[] original(Article article) {
    return article.title().getBytes(StandardCharsets.UTF_8);
  }

  /// Adds an article with an id, whose original is its title.
  static boolean add(Store store, long guild, String id, Article article) {
    return store.add(guild, holding(id, article), original(article));
  }

  /// All that an article holds, as articles themselves are never equal.
  static String text(Article article) {
    return ArticleJson.write(article);
  }

  static List<String> ids(Store store, long guild) {
    return store.holdings(guild).stream().map(Holding::id).toList();
  }

  static List<String> titles(Store store, long guild) {
    return store.holdings(guild).stream().map(holding -> holding.article().title()).toList();
  }
}
