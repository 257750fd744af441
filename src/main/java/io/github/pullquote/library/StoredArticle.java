package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.ArticleJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/// How articles and what is known of them stand in rows.
final class StoredArticle {
  private StoredArticle() {}

  /// The article of a row.
  ///
  /// @throws StoreException if the row holds none any more
  static Article article(ResultSet row) throws SQLException {
    try {
      return ArticleJson.read(row.getString("content"));
    } catch (IllegalArgumentException e) {
      throw damaged(row, e);
    }
  }

  /// The article of a row that tells its revision.
  ///
  /// @throws StoreException if it is no longer the same
  static Holding holding(ResultSet row) throws SQLException {
    Article article = article(row);
    if (!article.revision().equals(row.getString("revision"))) {
      throw damaged(row, new IllegalStateException("It is of revision " + article.revision()));
    }
    return new Holding(row.getString("id"), article, deposit(row));
  }

  /// How the article of a row came.
  static Deposit deposit(ResultSet row) throws SQLException {
    return new Deposit(
        row.getString("name"),
        row.getLong("added_by"),
        Instant.ofEpochMilli(row.getLong("added_at")),
        row.getInt("bytes"));
  }

  private static StoreException damaged(ResultSet row, Exception cause) throws SQLException {
    return new StoreException(
        "An article of server %s is damaged in the database. Put a backup in its place: pullquote restore FILE --force"
            .formatted(Long.toUnsignedString(row.getLong("guild"))),
        cause);
  }
}
