package io.github.pullquote.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Replies by the messages that they answer.
final class ReplyTable implements GivenReplies {
  private final Database database;

  ReplyTable(Database database) {
    this.database = database;
  }

  @Override
  public void keep(GivenReply reply) {
    database.writeBeside(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO reply (guild, channel, question, reply, edited_at, sent_at)
                    VALUES (:guild, :channel, :question, :reply, :edited, :sent)
                    ON CONFLICT (question) DO UPDATE SET guild = excluded.guild,
                      channel = excluded.channel, reply = excluded.reply,
                      edited_at = excluded.edited_at, sent_at = excluded.sent_at
                    """)
                .bind("guild", reply.guild())
                .bind("channel", reply.channel())
                .bind("question", reply.question())
                .bind("reply", reply.reply())
                .bind("edited", reply.edited().map(Instant::toEpochMilli))
                .bind("sent", reply.sent().toEpochMilli())
                .execute());
  }

  @Override
  public Optional<GivenReply> to(long question) {
    return database.readAll(
        handle ->
            handle
                .createQuery("SELECT * FROM reply WHERE question = :question")
                .bind("question", question)
                .map((row, context) -> reply(row))
                .findOne());
  }

  /// Most messages that are deleted are none of ours, and nobody has to write for those.
  @Override
  public void forget(long message) {
    boolean known =
        database.readAll(
            handle ->
                handle
                    .createQuery(
                        "SELECT EXISTS (SELECT * FROM reply WHERE question = :id OR reply = :id)")
                    .bind("id", message)
                    .mapTo(Boolean.class)
                    .one());
    if (known) {
      database.writeBeside(
          handle ->
              handle.execute(
                  "DELETE FROM reply WHERE question = ? OR reply = ?", message, message));
    }
  }

  @Override
  public List<GivenReply> in(long guild) {
    return database.read(
        guild,
        handle ->
            handle
                .createQuery("SELECT * FROM reply WHERE guild = :guild ORDER BY sent_at, question")
                .bind("guild", guild)
                .map((row, context) -> reply(row))
                .list());
  }

  @Override
  public void expire(Instant sentBefore) {
    database.writeBeside(
        handle -> handle.execute("DELETE FROM reply WHERE sent_at < ?", sentBefore.toEpochMilli()));
  }

  private static GivenReply reply(ResultSet row) throws SQLException {
    long guild = row.getLong("guild");
    OptionalLong server = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(guild);
    long editedAt = row.getLong("edited_at");
    Optional<Instant> edited =
        row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(editedAt));
    return new GivenReply(
        server,
        row.getLong("channel"),
        row.getLong("question"),
        row.getLong("reply"),
        edited,
        Instant.ofEpochMilli(row.getLong("sent_at")));
  }
}
