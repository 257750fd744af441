package io.github.pullquote.app;

import io.github.pullquote.library.PostgresServer;
import io.github.pullquote.library.PostgresStore;
import io.github.pullquote.library.SqliteBackup;
import io.github.pullquote.library.SqliteStore;
import io.github.pullquote.library.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the bot keeps what it must remember.
///
/// @param data the directory of what is on this machine
/// @param server where the store is; empty for a file in `data`
record StorePlace(Path data, Optional<PostgresServer> server) {
  /// Opens the store, which is made if it is not there.
  ///
  /// @throws io.github.pullquote.library.StoreException if it can't be opened
  Store open() {
    return server.map(PostgresStore::open).orElseGet(() -> SqliteStore.open(data));
  }

  /// Whether there is anything to open; of a server that is not known.
  boolean mayExist() {
    return server.isPresent() || Files.exists(file());
  }

  /// The database's file, where it is one.
  Path file() {
    return SqliteStore.file(data);
  }

  /// What copies the file, and brings copies back.
  ///
  /// @throws UserError if the store is on a server
  SqliteBackup copies() {
    if (server.isPresent()) {
      throw new UserError(
          "The database is %s, which has tools of its own for that: pg_dump and pg_restore"
              .formatted(server.get()));
    }
    return new SqliteBackup(data);
  }
}
