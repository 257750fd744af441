package io.github.pullquote.library;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns that processes take by an advisory lock: who has it begins a session, five seconds after
/// the last. The lock goes with whoever dies while holding it; the time of the last session stays.
final class PostgresTurns implements IdentifyTurns {
  private static final Logger log = LoggerFactory.getLogger(PostgresTurns.class);

  /// What Discord wants, and what the way there may take.
  private static final long BETWEEN_MILLIS = 5_500;

  /// How long it may be from the turn to the session, where nobody is left to tell when it was.
  private static final long AHEAD_MILLIS = 2_000;

  private static final Duration LOOK = Duration.ofMillis(100);

  /// The first number of the locks; the second is the bucket.
  private static final int LOCK = 1_347_767_378;

  private final PostgresServer server;
  private final LockConnection connection;

  PostgresTurns(PostgresServer server) {
    this.server = server;
    this.connection = new LockConnection(server);
  }

  @Override
  public void take(int bucket, Session session) throws InterruptedException {
    connection.use();
    try {
      boolean waited = await(bucket);
      try {
        session.begin();
      } finally {
        if (waited) {
          end(bucket);
        }
      }
    } finally {
      connection.leave();
    }
  }

  /// Waits for the turn; false where the database is lost, and nobody can be waited for.
  private boolean await(int bucket) throws InterruptedException {
    try {
      while (!connection.with(handle -> lock(handle, bucket))) {
        TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
      }
      TimeUnit.MILLISECONDS.sleep(connection.with(handle -> left(handle, bucket)));
      connection.with(handle -> note(handle, bucket, AHEAD_MILLIS));
      return true;
    } catch (JdbiException e) {
      log.warn(
          "A session begins without waiting for other processes: {}",
          PostgresFailure.of(server, e).getMessage());
      TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(BETWEEN_MILLIS));
      return false;
    }
  }

  private static boolean lock(Handle handle, int bucket) {
    return handle
        .createQuery("SELECT pg_try_advisory_lock(:lock, :bucket)")
        .bind("lock", LOCK)
        .bind("bucket", bucket)
        .mapTo(Boolean.class)
        .one();
  }

  /// The server's clock tells all processes the same.
  private static long left(Handle handle, int bucket) {
    return handle
        .createQuery(
            """
            SELECT begun_at + :between - CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)
            FROM identify WHERE bucket = :bucket
            """)
        .bind("between", BETWEEN_MILLIS)
        .bind("bucket", bucket)
        .mapTo(Long.class)
        .findOne()
        .map(left -> Math.clamp(left, 0, BETWEEN_MILLIS + AHEAD_MILLIS))
        .orElse(0L);
  }

  private static int note(Handle handle, int bucket, long ahead) {
    return handle.execute(
        """
        INSERT INTO identify (bucket, begun_at)
        VALUES (?, CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT) + ?)
        ON CONFLICT (bucket) DO UPDATE SET begun_at = excluded.begun_at
        """,
        bucket,
        ahead);
  }

  private void end(int bucket) {
    try {
      connection.with(handle -> note(handle, bucket, 0));
      connection.with(
          handle ->
              handle
                  .createQuery("SELECT pg_advisory_unlock(:lock, :bucket)")
                  .bind("lock", LOCK)
                  .bind("bucket", bucket)
                  .mapTo(Boolean.class)
                  .one());
    } catch (JdbiException e) {
      log.warn("When a session began is not noted: {}", PostgresFailure.of(server, e).getMessage());
    }
  }
}
