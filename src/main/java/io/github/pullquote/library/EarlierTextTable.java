package io.github.pullquote.library;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// What is remembered of texts that were replaced.
final class EarlierTextTable implements EarlierTexts {
  private final Database database;

  EarlierTextTable(Database database) {
    this.database = database;
  }

  @Override
  public void remember(long guild, ArticleKey key, EarlierText text, Instant at) {
    database.write(
        guild,
        handle -> {
          remember(handle, guild, key, text, at);
          return guild;
        });
  }

  /// Remembers a text within a transaction.
  static void remember(Handle handle, long guild, ArticleKey key, EarlierText text, Instant at) {
    handle.execute(
        """
        INSERT INTO earlier_text (guild, article, revision, at, prints) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (guild, article, revision) DO UPDATE SET prints = excluded.prints,
          at = CASE WHEN earlier_text.at > excluded.at THEN earlier_text.at ELSE excluded.at END
        """,
        guild,
        key.id(),
        key.revision(),
        at.toEpochMilli(),
        text.bytes());
    handle.execute(
        """
        DELETE FROM earlier_text WHERE guild = ? AND article = ? AND revision NOT IN
          (SELECT revision FROM earlier_text WHERE guild = ? AND article = ?
           ORDER BY at DESC, revision LIMIT ?)
        """,
        guild,
        key.id(),
        guild,
        key.id(),
        MOST);
  }

  @Override
  public Optional<EarlierText> find(long guild, ArticleKey key) {
    return database.read(
        guild,
        handle ->
            handle
                .createQuery(
                    """
                    SELECT prints FROM earlier_text
                    WHERE guild = :guild AND article = :id AND revision = :revision
                    """)
                .bind("guild", guild)
                .bind("id", key.id())
                .bind("revision", key.revision())
                .mapTo(byte[].class)
                .findOne()
                .flatMap(EarlierText::read));
  }

  @Override
  public SortedMap<String, Instant> revisions(long guild, String id) {
    return database.read(
        guild,
        handle ->
            handle
                .createQuery(
                    "SELECT revision, at FROM earlier_text WHERE guild = :guild AND article = :id")
                .bind("guild", guild)
                .bind("id", id)
                .map(
                    (row, context) ->
                        Map.entry(
                            row.getString("revision"), Instant.ofEpochMilli(row.getLong("at"))))
                .stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (one, other) -> one,
                        TreeMap::new)));
  }

  @Override
  public void forget(Instant before) {
    database.writeBeside(
        handle -> handle.execute("DELETE FROM earlier_text WHERE at < ?", before.toEpochMilli()));
  }
}
