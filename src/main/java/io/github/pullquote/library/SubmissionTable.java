package io.github.pullquote.library;

import io.github.pullquote.article.ArticleJson;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Articles that wait to be confirmed. A key is known only together with its server.
final class SubmissionTable {
  private final Database database;

  SubmissionTable(Database database) {
    this.database = database;
  }

  void submit(Submission submission, byte[] original) {
    String content = ArticleJson.write(submission.article());
    database.write(
        submission.guild(),
        handle -> {
          insert(handle, submission, content, original);
          return handle.execute(
              """
              DELETE FROM submission
              WHERE guild = ? AND key <> ? AND key NOT IN (
                SELECT key FROM submission WHERE guild = ? AND key <> ?
                ORDER BY added_at DESC LIMIT ?)
              """,
              submission.guild(),
              submission.key(),
              submission.guild(),
              submission.key(),
              Store.MOST_WAITING - 1);
        });
  }

  private static void insert(
      Handle handle, Submission submission, String content, byte[] original) {
    Deposit deposit = submission.deposit();
    handle
        .createUpdate(
            """
            INSERT INTO submission
              (guild, key, content, name, added_by, added_at, bytes, original)
            VALUES (:guild, :key, :content, :name, :by, :at, :bytes, :original)
            ON CONFLICT (guild, key) DO UPDATE SET content = excluded.content,
              name = excluded.name, added_by = excluded.added_by, added_at = excluded.added_at,
              bytes = excluded.bytes, original = excluded.original
            """)
        .bind("guild", submission.guild())
        .bind("key", submission.key())
        .bind("content", content)
        .bind("name", deposit.name())
        .bind("by", deposit.by())
        .bind("at", deposit.at().toEpochMilli())
        .bind("bytes", deposit.bytes())
        .bind("original", original)
        .execute();
  }

  Optional<Submission> find(long guild, String key) {
    return database.read(
        guild,
        handle ->
            handle
                .createQuery(
                    """
                    SELECT guild, key, content, name, added_by, added_at, bytes FROM submission
                    WHERE guild = :guild AND key = :key
                    """)
                .bind("guild", guild)
                .bind("key", key)
                .map(
                    (row, context) ->
                        new Submission(
                            key, guild, StoredArticle.article(row), StoredArticle.deposit(row)))
                .findOne());
  }

  Optional<byte[]> original(long guild, String key) {
    return database.read(
        guild,
        handle ->
            handle
                .createQuery("SELECT original FROM submission WHERE guild = :guild AND key = :key")
                .bind("guild", guild)
                .bind("key", key)
                .mapTo(byte[].class)
                .findOne());
  }

  void withdraw(long guild, String key) {
    database.write(
        guild,
        handle -> handle.execute("DELETE FROM submission WHERE guild = ? AND key = ?", guild, key));
  }
}
