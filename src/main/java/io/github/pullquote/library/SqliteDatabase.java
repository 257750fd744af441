package io.github.pullquote.library;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;

/// The database as one file. It knows of no servers.
final class SqliteDatabase implements Database {
  /// One writes, the others read.
  private static final int CONNECTIONS = 4;

  private final SqliteFile file;
  private final HikariDataSource pool;
  private final Jdbi jdbi;

  /// SQLite lets one write at a time, and those that wait ask again and again: here they queue.
  private final ReentrantLock writing = new ReentrantLock(true);

  /// @throws StoreException if the file can't be opened for writing
  SqliteDatabase(SqliteFile file, SQLiteConfig config) {
    this.file = file;
    try {
      this.pool = new HikariDataSource(pool(file, config));
    } catch (PoolInitializationException e) {
      throw SqliteFailure.of(file.path(), e);
    }
    this.jdbi = BoundSql.on(pool);
  }

  private static HikariConfig pool(SqliteFile file, SQLiteConfig config) {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("store");
    pool.setDataSource(file.source(config));
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(1);
    // A file does not hang up.
    pool.setMaxLifetime(0);
    return pool;
  }

  @Override
  public <T> T read(long guild, HandleCallback<T, RuntimeException> work) {
    return readAll(work);
  }

  @Override
  public <T> T readAll(HandleCallback<T, RuntimeException> work) {
    try {
      return jdbi.withHandle(work);
    } catch (JdbiException e) {
      throw failure(e);
    }
  }

  @Override
  public <T> T write(long guild, HandleCallback<T, RuntimeException> work) {
    return writeAlone(work);
  }

  @Override
  public <T> T writeBeside(HandleCallback<T, RuntimeException> work) {
    return writeAlone(work);
  }

  /// Nobody waits much longer than [SqliteFile#PATIENCE] for those who write before, and once more
  /// for other programs.
  @Override
  public <T> T writeAlone(HandleCallback<T, RuntimeException> work) {
    awaitTurn();
    try {
      return transact(work);
    } catch (JdbiException e) {
      throw failure(e);
    } finally {
      writing.unlock();
    }
  }

  /// A connection that could only read when it was opened is no reason to refuse what could be
  /// written by now.
  private <T> T transact(HandleCallback<T, RuntimeException> work) {
    try {
      return jdbi.withHandle(handle -> transact(handle, work));
    } catch (JdbiException e) {
      if (!SqliteFailure.isOfReading(e)) {
        throw e;
      }
      pool.getHikariPoolMXBean().softEvictConnections();
      return jdbi.withHandle(handle -> transact(handle, work));
    }
  }

  /// Where another program holds the database, each who writes waits for that in vain: those behind
  /// must not wait for all of them.
  private void awaitTurn() {
    try {
      if (!writing.tryLock(SqliteFile.PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw SqliteFailure.queued(file.path());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException("The write to %s was interrupted".formatted(file.path()), e);
    }
  }

  private StoreException failure(JdbiException e) {
    if (SqliteFailure.staysWithTheConnection(e)) {
      pool.getHikariPoolMXBean().softEvictConnections();
    }
    return SqliteFailure.of(file.path(), e);
  }

  private <T> T transact(Handle handle, HandleCallback<T, RuntimeException> work) {
    // The driver's own way would begin as a reader, or lose count when SQLite rolls back by itself.
    handle.execute("BEGIN IMMEDIATE");
    try {
      T result = work.withHandle(handle);
      handle.execute("COMMIT");
      return result;
    } catch (RuntimeException | Error e) {
      rollBack(handle, e);
      throw e;
    }
  }

  private void rollBack(Handle handle, Throwable reason) {
    try {
      handle.execute("ROLLBACK");
    } catch (JdbiException e) {
      // Where the disk is full, SQLite has rolled back before.
      reason.addSuppressed(e);
      pool.evictConnection(handle.getConnection());
    }
  }

  @Override
  public long nextEdition(Handle handle) {
    return handle
        .createQuery("UPDATE edition SET last = last + 1 RETURNING last")
        .mapTo(Long.class)
        .one();
  }

  /// One process alone has the bot's data directory.
  @Override
  public IdentifyTurns identifyTurns() {
    return IdentifyTurns.atOnce();
  }

  /// What is deleted is overwritten; it leaves the log as soon as nobody reads there any more.
  @Override
  public void purge() {
    readAll(handle -> handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list());
  }

  @Override
  public void copyTo(Path copy) {
    file.copyTo(copy);
  }

  @Override
  public void close() {
    writing.lock();
    try {
      pool.close();
    } finally {
      writing.unlock();
    }
  }
}
