package io.github.pullquote.library;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Deletes for good: no byte of what was deleted stays in the files.
final class Deletion {
  /// What goes with an article of a server; its tables name the article, but none refers to it.
  private static final List<String> OF_ARTICLES =
      List.of("binding", "schedule", "earlier_text", "passage_count", "vote");

  private final Database database;

  Deletion(Database database) {
    this.database = database;
  }

  void delete(long guild) {
    database.writeAlone(
        handle -> {
          deleteAll(handle, guild);
          return guild;
        });
    database.purge();
  }

  private static void deleteAll(Handle handle, long guild) {
    // Those that other servers have too stay; the operator's are made again when they are missed.
    handle.execute(
        """
        DELETE FROM vectors
        WHERE revision IN (SELECT revision FROM article WHERE guild = ?)
          AND revision NOT IN (SELECT revision FROM article WHERE guild <> ?)
        """,
        guild,
        guild);
    // Articles, originals, bindings, schedules, counts, votes and questions go with it.
    handle.execute("DELETE FROM guild WHERE id = ?", guild);
    handle.execute("DELETE FROM submission WHERE guild = ?", guild);
    handle.execute("DELETE FROM reply WHERE guild = ?", guild);
    handle.execute("DELETE FROM earlier_text WHERE guild = ?", guild);
  }

  private static void deleteRemoved(Handle handle, Instant before) {
    for (String table : OF_ARTICLES) {
      handle.execute(
          """
          DELETE FROM %s WHERE (guild, article) IN
            (SELECT guild, id FROM article WHERE removed_at < ?)
          """
              .formatted(table),
          before.toEpochMilli());
    }
    handle.execute("DELETE FROM article WHERE removed_at < ?", before.toEpochMilli());
  }

  Set<Long> expire(Instant removedBefore, Instant submittedBefore, Instant leftBefore) {
    Set<Long> left =
        database.writeAlone(
            handle -> {
              deleteRemoved(handle, removedBefore);
              handle.execute(
                  "DELETE FROM submission WHERE added_at < ?", submittedBefore.toEpochMilli());
              Set<Long> gone =
                  handle
                      .createQuery("SELECT id FROM guild WHERE left_at < :left")
                      .bind("left", leftBefore.toEpochMilli())
                      .mapTo(Long.class)
                      .set();
              gone.forEach(guild -> deleteAll(handle, guild));
              return gone;
            });
    database.purge();
    return left;
  }
}
