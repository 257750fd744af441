package io.github.pullquote.library;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// The database on a PostgreSQL server, which several processes share. Row-level security lets a
/// transaction see the server of Discord's alone that it names.
final class PostgresDatabase implements Database {
  private static final int CONNECTIONS = 8;

  /// Discord waits three seconds; who reads has what was read before.
  private static final Duration CONNECTING = Duration.ofSeconds(1);

  /// While the server does what others want, who waits for a connection may wait for so long.
  private static final Duration BUSY = Duration.ofSeconds(10);

  /// Who waits longer for others gives up, before the server counts as silent.
  private static final String LOCK_MILLIS = "5000";

  /// A transaction that others have kept from being done is done again, so often at the most.
  private static final int ATTEMPTS = 5;

  private static final int PAUSE_MILLIS = 20;
  private static final String ALL = "*";

  /// In a lock's first number: it is ours. Guilds are locked by one number of twice the length.
  private static final String EVERYTHING = "1347767377, 1";

  private static final String NAMED = "SELECT set_config('pullquote.guild', :guild, true)";
  private static final String PATIENT = ", set_config('lock_timeout', '" + LOCK_MILLIS + "', true)";
  private static final String BESIDE = NAMED + PATIENT;
  private static final String OF_GUILD =
      BESIDE
          + ", CAST(pg_advisory_xact_lock_shared("
          + EVERYTHING
          + ") AS TEXT)"
          + ", CAST(pg_advisory_xact_lock(CAST(:guild AS BIGINT)) AS TEXT)";
  private static final String ALONE =
      BESIDE + ", CAST(pg_advisory_xact_lock(" + EVERYTHING + ") AS TEXT)";

  private final PostgresServer server;
  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private volatile long answered = System.nanoTime() - BUSY.toNanos();

  /// Connects as soon as it is first used.
  PostgresDatabase(PostgresServer server) {
    this.server = server;
    this.pool = new HikariDataSource(pool(server));
    this.jdbi = BoundSql.on(pool);
  }

  private static HikariConfig pool(PostgresServer server) {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("store");
    pool.setDataSource(server.source());
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(1);
    pool.setConnectionTimeout(CONNECTING.toMillis());
    pool.setValidationTimeout(CONNECTING.dividedBy(2).toMillis());
    pool.setInitializationFailTimeout(-1);
    return pool;
  }

  @Override
  public <T> T read(long guild, HandleCallback<T, RuntimeException> work) {
    return transact(NAMED, Long.toString(guild), work);
  }

  @Override
  public <T> T readAll(HandleCallback<T, RuntimeException> work) {
    return transact(NAMED, ALL, work);
  }

  @Override
  public <T> T write(long guild, HandleCallback<T, RuntimeException> work) {
    return transact(OF_GUILD, Long.toString(guild), work);
  }

  @Override
  public <T> T writeBeside(HandleCallback<T, RuntimeException> work) {
    return transact(BESIDE, ALL, work);
  }

  @Override
  public <T> T writeAlone(HandleCallback<T, RuntimeException> work) {
    return transact(ALONE, ALL, work);
  }

  /// Begins a transaction, says in it what it is about, and does the work.
  ///
  /// @param beginning names the server, and takes what is to be waited for
  private <T> T transact(String beginning, String guild, HandleCallback<T, RuntimeException> work) {
    long begun = System.nanoTime();
    int attempt = 0;
    while (true) {
      try {
        T done =
            jdbi.inTransaction(
                handle -> {
                  handle.createQuery(beginning).bind("guild", guild).mapTo(String.class).one();
                  return work.withHandle(handle);
                });
        answered = System.nanoTime();
        return done;
      } catch (ConnectionException e) {
        if (!isBusy(e) || System.nanoTime() - begun > BUSY.toNanos()) {
          throw PostgresFailure.of(server, e);
        }
      } catch (JdbiException e) {
        attempt++;
        if (attempt == ATTEMPTS || !PostgresFailure.isOfOthers(e)) {
          throw PostgresFailure.of(server, e);
        }
        pause(attempt, e);
      }
    }
  }

  /// Whether all connections are in use, and the server has just done something: it is not gone.
  /// Where it could not be connected to, the pool says why, as a further cause.
  private boolean isBusy(ConnectionException e) {
    return e.getCause() instanceof SQLTransientConnectionException full
        && full.getCause() == null
        && System.nanoTime() - answered < 2 * CONNECTING.toNanos();
  }

  private void pause(int attempt, JdbiException reason) {
    try {
      long most = (long) PAUSE_MILLIS * attempt;
      TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(1, most));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      reason.addSuppressed(e);
      throw PostgresFailure.of(server, reason);
    }
  }

  @Override
  public long nextEdition(Handle handle) {
    return handle.createQuery("SELECT nextval('edition')").mapTo(Long.class).one();
  }

  @Override
  public IdentifyTurns identifyTurns() {
    return new PostgresTurns(server);
  }

  /// The server overwrites what was deleted when it pleases.
  @Override
  public void purge() {}

  @Override
  public void copyTo(Path file) {
    throw new StoreException(
        "The database %s is backed up with its own tools: pg_dump".formatted(server));
  }

  @Override
  public void close() {
    pool.close();
  }
}
