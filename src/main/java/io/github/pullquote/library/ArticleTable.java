package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.ArticleJson;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// The articles of servers, those included that were removed and may come back. Each change gives
/// the library a new edition.
final class ArticleTable {
  private final Database database;

  ArticleTable(Database database) {
    this.database = database;
  }

  List<Holding> holdings(long guild) {
    return database.read(
        guild,
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM article
                    WHERE guild = :guild AND removed_at IS NULL ORDER BY number
                    """)
                .bind("guild", guild)
                .map((row, context) -> StoredArticle.holding(row))
                .list());
  }

  Optional<byte[]> original(long guild, String id) {
    return database.read(
        guild,
        handle ->
            handle
                .createQuery(
                    """
                    SELECT original.content FROM original JOIN article ON number = article
                    WHERE guild = :guild AND id = :id AND removed_at IS NULL
                    """)
                .bind("guild", guild)
                .bind("id", id)
                .mapTo(byte[].class)
                .findOne());
  }

  boolean add(long guild, Holding holding, byte[] original) {
    return database.write(
        guild,
        handle -> {
          if (isTaken(handle, guild, holding.id())) {
            return false;
          }
          // Before the article, which refers to its server.
          GuildTable.giveEdition(database, handle, guild);
          long number =
              bind(
                      handle.createQuery(
                          """
                          INSERT INTO article
                            (guild, id, revision, content, name, added_by, added_at, bytes)
                          VALUES (:guild, :id, :revision, :content, :name, :by, :at, :bytes)
                          RETURNING number
                          """),
                      guild,
                      holding)
                  .mapTo(Long.class)
                  .one();
          handle.execute("INSERT INTO original (article, content) VALUES (?, ?)", number, original);
          return true;
        });
  }

  private static boolean isTaken(Handle handle, long guild, String id) {
    return handle
        .createQuery("SELECT EXISTS (SELECT * FROM article WHERE guild = :guild AND id = :id)")
        .bind("guild", guild)
        .bind("id", id)
        .mapTo(Boolean.class)
        .one();
  }

  boolean replace(long guild, Holding holding, byte[] original) {
    return database.write(
        guild,
        handle -> {
          remember(handle, guild, holding);
          Optional<Long> number =
              bind(
                      handle.createQuery(
                          """
                          UPDATE article SET revision = :revision, content = :content,
                            name = :name, added_by = :by, added_at = :at, bytes = :bytes
                          WHERE guild = :guild AND id = :id AND removed_at IS NULL
                          RETURNING number
                          """),
                      guild,
                      holding)
                  .mapTo(Long.class)
                  .findOne();
          if (number.isEmpty()) {
            return false;
          }
          handle.execute(
              "UPDATE original SET content = ? WHERE article = ?", original, number.get());
          GuildTable.giveEdition(database, handle, guild);
          return true;
        });
  }

  /// What a new text takes the place of.
  private static void remember(Handle handle, long guild, Holding holding) {
    handle
        .createQuery(
            "SELECT * FROM article WHERE guild = :guild AND id = :id AND removed_at IS NULL")
        .bind("guild", guild)
        .bind("id", holding.id())
        .map((row, context) -> StoredArticle.holding(row).article())
        .findOne()
        .ifPresent(
            old ->
                EarlierTextTable.remember(
                    handle,
                    guild,
                    ArticleKey.of(holding.id(), old),
                    EarlierText.of(old),
                    holding.deposit().at()));
  }

  private static Query bind(Query query, long guild, Holding holding) {
    Deposit deposit = holding.deposit();
    return query
        .bind("guild", guild)
        .bind("id", holding.id())
        .bind("revision", holding.article().revision())
        .bind("content", ArticleJson.write(holding.article()))
        .bind("name", deposit.name())
        .bind("by", deposit.by())
        .bind("at", deposit.at().toEpochMilli())
        .bind("bytes", deposit.bytes());
  }

  boolean rename(long guild, String id, Article titled) {
    return change(
        guild,
        """
        UPDATE article SET content = ?
        WHERE guild = ? AND id = ? AND revision = ? AND removed_at IS NULL
        """,
        ArticleJson.write(titled),
        guild,
        id,
        titled.revision());
  }

  boolean remove(long guild, String id, Instant at) {
    return change(
        guild,
        "UPDATE article SET removed_at = ? WHERE guild = ? AND id = ? AND removed_at IS NULL",
        at.toEpochMilli(),
        guild,
        id);
  }

  Optional<Holding> restore(long guild, String id, Instant removedSince) {
    return database.write(
        guild,
        handle -> {
          Optional<Holding> restored =
              handle
                  .createQuery(
                      """
                      UPDATE article SET removed_at = NULL
                      WHERE guild = :guild AND id = :id AND removed_at >= :since RETURNING *
                      """)
                  .bind("guild", guild)
                  .bind("id", id)
                  .bind("since", removedSince.toEpochMilli())
                  .map((row, context) -> StoredArticle.holding(row))
                  .findOne();
          restored.ifPresent(holding -> GuildTable.giveEdition(database, handle, guild));
          return restored;
        });
  }

  private boolean change(long guild, String sql, Object... values) {
    return database.write(
        guild,
        handle -> {
          boolean changed = handle.execute(sql, values) > 0;
          if (changed) {
            GuildTable.giveEdition(database, handle, guild);
          }
          return changed;
        });
  }
}
