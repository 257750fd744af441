package io.github.pullquote.library;

import java.io.Closeable;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;

/// A database with the tables of the store, and transactions on it. What reads or writes for one
/// server names it, so that a database which knows of servers can refuse what is another's. Safe
/// for many threads; close once.
///
/// Every method throws a [StoreException] if the database can't be read or written.
interface Database extends Closeable {
  /// Reads what is of one server, or of none; one query sees one moment, two may see two.
  <T> T read(long guild, HandleCallback<T, RuntimeException> work);

  /// Reads across servers.
  <T> T readAll(HandleCallback<T, RuntimeException> work);

  /// Reads and writes what is of one server, or of none, in one transaction, as if nobody else
  /// wrote of it meanwhile. It is on the disk when this returns, and undone if `work` throws.
  ///
  /// @param work may be done more than once, each time from the beginning
  <T> T write(long guild, HandleCallback<T, RuntimeException> work);

  /// Writes across servers in one transaction, for what is not disturbed by what others write
  /// meanwhile.
  ///
  /// @param work may be done more than once, each time from the beginning
  <T> T writeBeside(HandleCallback<T, RuntimeException> work);

  /// Reads and writes across servers in one transaction, as if nobody else did meanwhile.
  ///
  /// @param work may be done more than once, each time from the beginning
  <T> T writeAlone(HandleCallback<T, RuntimeException> work);

  /// An edition that was never given before, within a transaction that writes.
  long nextEdition(Handle handle);

  /// How processes that share the database wait for one another with Discord.
  IdentifyTurns identifyTurns();

  /// Takes what was deleted out of the files too, as far as that is in our hands.
  void purge();

  /// Writes a copy of the whole database, as it is at one moment, into a new file.
  void copyTo(Path file);

  /// Waits for what is being written.
  @Override
  void close();
}
