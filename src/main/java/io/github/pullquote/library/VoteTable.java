package io.github.pullquote.library;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Handle;

/// Votes on answers, and the key that hides who cast them.
final class VoteTable implements Votes {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private final Database database;
  private final SecureRandom random = new SecureRandom();

  VoteTable(Database database) {
    this.database = database;
  }

  @Override
  public Effect cast(Ballot ballot, Instant at) {
    return database.write(
        ballot.guild(),
        handle -> {
          GuildTable.know(handle, ballot.guild());
          byte[] voter = voter(secret(handle), ballot);
          Optional<Verdict> before = verdict(handle, ballot.guild(), voter);
          if (before.isEmpty()) {
            insert(handle, ballot, voter, at);
            return Effect.COUNTED;
          }
          if (before.get() == ballot.verdict()) {
            handle.execute("DELETE FROM vote WHERE guild = ? AND voter = ?", ballot.guild(), voter);
            return Effect.TAKEN_BACK;
          }
          handle.execute(
              "UPDATE vote SET verdict = ? WHERE guild = ? AND voter = ?",
              ballot.verdict().name(),
              ballot.guild(),
              voter);
          return Effect.CHANGED;
        });
  }

  private byte[] secret(Handle handle) {
    return handle
        .createQuery("SELECT secret FROM vote_key")
        .mapTo(byte[].class)
        .findOne()
        .orElseGet(
            () -> {
              byte[] made = new byte[KEY_BYTES];
              random.nextBytes(made);
              handle.execute("INSERT INTO vote_key (number, secret) VALUES (1, ?)", made);
              return made;
            });
  }

  /// Each field has its length, so that no two answers are written alike.
  private static byte[] voter(byte[] secret, Ballot ballot) {
    PassageKey passage = ballot.passage();
    byte[] names =
        (passage.article().toString() + ballot.question()).getBytes(StandardCharsets.US_ASCII);
    ByteBuffer written =
        ByteBuffer.allocate(2 * Long.BYTES + Integer.BYTES + names.length)
            .putLong(ballot.guild())
            .putLong(ballot.user())
            .putInt(passage.passage())
            .put(names);
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      return mac.doFinal(written.array());
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }

  private static Optional<Verdict> verdict(Handle handle, long guild, byte[] voter) {
    return handle
        .createQuery("SELECT verdict FROM vote WHERE guild = :guild AND voter = :voter")
        .bind("guild", guild)
        .bind("voter", voter)
        .mapTo(String.class)
        .findOne()
        .map(Verdict::valueOf);
  }

  private static void insert(Handle handle, Ballot ballot, byte[] voter, Instant at) {
    handle.execute(
        """
        INSERT INTO vote (guild, voter, week, article, revision, passage, verdict, cast_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        ballot.guild(),
        voter,
        InsightTable.number(Week.of(at)),
        ballot.passage().article().id(),
        ballot.passage().article().revision(),
        ballot.passage().passage(),
        ballot.verdict().name(),
        at.toEpochMilli());
  }

  @Override
  public void expire(Instant castBefore) {
    database.writeAlone(
        handle -> {
          handle.execute(
              """
              INSERT INTO passage_count
                (guild, week, article, revision, passage, helpful, not_helpful)
              SELECT guild, week, article, revision, passage,
                count(CASE WHEN verdict = 'HELPFUL' THEN 1 END),
                count(CASE WHEN verdict = 'NOT_HELPFUL' THEN 1 END)
              FROM vote WHERE cast_at < ?
              GROUP BY guild, week, article, revision, passage
              ON CONFLICT (guild, week, article, revision, passage) DO UPDATE SET
                helpful = passage_count.helpful + excluded.helpful,
                not_helpful = passage_count.not_helpful + excluded.not_helpful
              """,
              castBefore.toEpochMilli());
          return handle.execute("DELETE FROM vote WHERE cast_at < ?", castBefore.toEpochMilli());
        });
  }
}
