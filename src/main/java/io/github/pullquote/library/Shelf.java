package io.github.pullquote.library;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The library of one server: loaded when it is first used, and again whenever it has changed.
/// Readers use the library as it was before a change until it is ready as it is after it. Safe for
/// many threads.
final class Shelf {
  private static final Logger log = LoggerFactory.getLogger(Shelf.class);

  /// What another process has changed is seen after this time.
  private static final Duration FRESH = Duration.ofSeconds(1);

  /// Makes what is on a shelf.
  interface Loader {
    /// What the store knows of the server.
    LibraryState state();

    /// The library at an edition, used by the caller.
    SharedLibrary open(long edition);

    /// Releases a library that will be opened again.
    void close(SharedLibrary library);

    /// Releases a library that a newer edition has taken the place of. No edition comes back.
    void overtake(SharedLibrary library, long edition);

    /// Deletes what older editions have left, where no library is loaded.
    void tidy();
  }

  /// A library in use, to be released.
  record Lease(SharedLibrary shared, LibraryState state) implements AutoCloseable {
    Library library() {
      return shared.library();
    }

    @Override
    public void close() {
      shared.release();
    }
  }

  private record Loaded(SharedLibrary shared, LibraryState state, Instant checked) {}

  private final Loader loader;
  private final InstantSource clock;
  private final ReentrantLock changing = new ReentrantLock();
  private volatile Optional<Loaded> loaded = Optional.empty();

  Shelf(Loader loader, InstantSource clock) {
    this.loader = loader;
    this.clock = clock;
  }

  /// The library as it is now; as it was, while somebody changes it.
  Lease lease() {
    return loaded
        .filter(this::isFresh)
        .flatMap(Shelf::lease)
        .or(this::leaseWhileOthersChange)
        .orElseGet(this::leaseUpToDate);
  }

  private Optional<Lease> leaseWhileOthersChange() {
    boolean others = changing.isLocked() && !changing.isHeldByCurrentThread();
    return others ? loaded.flatMap(Shelf::lease) : Optional.empty();
  }

  private Lease leaseUpToDate() {
    changing.lock();
    try {
      return lease(upToDate()).orElseThrow();
    } finally {
      changing.unlock();
    }
  }

  /// What was seen in the future, by a clock since put back, is not fresh either.
  private boolean isFresh(Loaded now) {
    Duration since = Duration.between(now.checked(), clock.instant());
    return !since.isNegative() && since.compareTo(FRESH) < 0;
  }

  private static Optional<Lease> lease(Loaded from) {
    return from.shared().retain()
        ? Optional.of(new Lease(from.shared(), from.state()))
        : Optional.empty();
  }

  private Loaded upToDate() {
    Optional<Loaded> now = loaded;
    if (now.isEmpty()) {
      return load();
    }
    return isFresh(now.get()) ? now.get() : reloaded(now.get());
  }

  /// What the store has now; what there was before, if the store can't be read.
  private Loaded reloaded(Loaded before) {
    try {
      return load();
    } catch (StoreException e) {
      log.warn("A library is answered from as it was last seen: {}", e.getMessage());
      Loaded kept = new Loaded(before.shared(), before.state(), clock.instant());
      loaded = Optional.of(kept);
      return kept;
    }
  }

  private Loaded load() {
    Optional<Loaded> old = loaded;
    // Before the store is read: what is changed while a library is opened is seen soon, too.
    Instant checked = clock.instant();
    LibraryState state = loader.state();
    boolean same = old.isPresent() && old.get().state().edition() == state.edition();
    SharedLibrary shared = same ? old.get().shared() : loader.open(state.edition());
    Loaded made = new Loaded(shared, state, checked);
    loaded = Optional.of(made);
    if (!same) {
      old.ifPresent(before -> loader.overtake(before.shared(), before.state().edition()));
    }
    return made;
  }

  /// Changes what the store has, and then what readers see. One change is made at a time. Once it
  /// is made it is made, even if its library can't be opened yet: then readers have the one before.
  <T> T change(Supplier<T> change) {
    changing.lock();
    try {
      T result;
      try {
        result = change.get();
      } catch (StoreException e) {
        // It may have got half way.
        loaded.ifPresent(this::reloaded);
        throw e;
      }
      follow();
      return result;
    } finally {
      changing.unlock();
    }
  }

  private void follow() {
    Optional<Loaded> before = loaded;
    if (before.isPresent()) {
      reloaded(before.get());
    } else {
      tidy();
    }
  }

  private void tidy() {
    try {
      loader.tidy();
    } catch (StoreException e) {
      log.warn("What an older edition has left stays for now: {}", e.getMessage());
    }
  }

  /// Whether a library is loaded, and not this one.
  boolean holdsOtherThan(SharedLibrary library) {
    return loaded.filter(now -> now.shared() != library).isPresent();
  }

  /// The library that is loaded, if one is; it may be closed at any moment.
  Stream<Library> held() {
    return loaded.stream().map(now -> now.shared().library());
  }

  /// Closes the library until it is used again, unless somebody loads or changes it now.
  ///
  /// @return whether it is closed
  boolean tryUnload() {
    if (!changing.tryLock()) {
      return false;
    }
    try {
      unload();
      return true;
    } finally {
      changing.unlock();
    }
  }

  /// Closes the library until it is used again.
  void unload() {
    changing.lock();
    try {
      Optional<Loaded> old = loaded;
      loaded = Optional.empty();
      old.ifPresent(now -> loader.close(now.shared()));
    } finally {
      changing.unlock();
    }
  }
}
