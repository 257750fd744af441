package io.github.pullquote.library;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// A connection to a PostgreSQL server that holds locks of several threads of a process, whatever
/// their number: those that questions need are not taken up by who waits for a lock. It is open
/// while somebody uses it. Safe for many threads; no two may want one lock.
final class LockConnection {
  private final Jdbi jdbi;
  private Optional<Handle> open = Optional.empty();
  private int users;

  LockConnection(PostgresServer server) {
    this.jdbi = Jdbi.create(server.source());
  }

  synchronized void use() {
    users++;
  }

  /// Does something that does not wait.
  ///
  /// @throws JdbiException if it fails; then all locks are gone, and it is opened anew
  synchronized <T> T with(HandleCallback<T, RuntimeException> work) {
    try {
      Handle handle = open.orElseGet(jdbi::open);
      open = Optional.of(handle);
      return work.withHandle(handle);
    } catch (JdbiException e) {
      close();
      throw e;
    }
  }

  synchronized void leave() {
    users--;
    if (users == 0) {
      close();
    }
  }

  private void close() {
    Optional<Handle> closing = open;
    open = Optional.empty();
    closing.ifPresent(Handle::close);
  }
}
