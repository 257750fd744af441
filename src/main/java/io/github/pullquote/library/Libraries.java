package io.github.pullquote.library;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.Scheduler;
import io.github.pullquote.search.Embeddings;
import io.github.pullquote.search.Lexicon;
import java.io.Closeable;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The library of every server, opened when it is first asked and closed when it was not for a
/// while. A server's library is its own articles and the operator's; servers without articles of
/// their own share the operator's. Safe for many threads; close once, before the store and the
/// embeddings.
public final class Libraries implements Changes, Closeable {
  private static final LibraryState NOWHERE = new LibraryState(0, Preferences.standard(), Map.of());

  private final Store store;
  private final Optional<Embeddings> embeddings;
  private final InstantSource clock;
  private final OperatorArticles operator;
  private final IndexDirectories directories;
  private final Lexicon lexicon = new Lexicon();
  private final Tally tally;
  private final SharedLibrary operators;
  private final Map<Long, Shelf> shelves = new ConcurrentHashMap<>();
  private final Cache<Long, Shelf> open;
  private final Queue<Evicted> evicted = new ConcurrentLinkedQueue<>();
  private volatile boolean closed;

  /// What the cache has given up, to be closed.
  private record Evicted(long guild, Shelf shelf) {}

  /// Opens the operator's library.
  ///
  /// @param store what servers have; it is to be closed after the libraries
  /// @param operator the articles that every server has
  /// @param embeddings makes vectors; empty to go by words alone
  public Libraries(
      Store store,
      OperatorArticles operator,
      Optional<Embeddings> embeddings,
      LibrarySettings settings,
      InstantSource clock) {
    this(store, operator, embeddings, settings, clock, Thread::startVirtualThread);
  }

  /// @param closing runs what closes libraries that nobody asks
  Libraries(
      Store store,
      OperatorArticles operator,
      Optional<Embeddings> embeddings,
      LibrarySettings settings,
      InstantSource clock,
      Executor closing) {
    this.store = store;
    this.operator = operator;
    this.embeddings = embeddings;
    this.clock = clock;
    this.directories = new IndexDirectories(settings.indexes());
    this.tally = new Tally(store.insights(), clock);
    this.operators =
        new SharedLibrary(
            Library.onDisk(
                directories.ofOperator(),
                List.of(),
                operator.alone(),
                key -> store.earlierTexts().find(EarlierTexts.OPERATOR, key),
                embeddings,
                lexicon),
            () -> {});
    this.open = cache(settings, closing);
  }

  /// It only says what to close: it can't wait for a library that somebody changes.
  private Cache<Long, Shelf> cache(LibrarySettings settings, Executor closing) {
    return Caffeine.newBuilder()
        .maximumSize(settings.open())
        .expireAfterAccess(settings.idle())
        .ticker(() -> nanoseconds(clock.instant()))
        .scheduler(Scheduler.systemScheduler())
        .executor(Runnable::run)
        .<Long, Shelf>removalListener(
            (guild, shelf, cause) -> removed(guild, shelf, cause, closing))
        .build();
  }

  private void removed(
      @Nullable Long guild, @Nullable Shelf shelf, RemovalCause cause, Executor closing) {
    if (guild != null && shelf != null && cause.wasEvicted()) {
      evicted.add(new Evicted(guild, shelf));
    }
    if (cause == RemovalCause.EXPIRED) {
      closing.execute(this::closeEvicted);
    }
  }

  private static long nanoseconds(Instant instant) {
    return TimeUnit.SECONDS.toNanos(instant.getEpochSecond()) + instant.getNano();
  }

  /// The library of those who have none of their own; open until the libraries are closed.
  public Library operators() {
    return operators.library();
  }

  /// Reads in the library of a place, which stays as it is meanwhile.
  ///
  /// @throws StoreException if the library is not open yet, and can't be opened
  public <T> T read(Place place, Function<ReadingRoom, T> reading) {
    try (Visit visit = visit(place)) {
      return reading.apply(visit.room());
    }
  }

  /// Enters the library of a place; to be closed.
  ///
  /// @throws StoreException if the library is not open yet, and can't be opened
  public Visit visit(Place place) {
    return place.guild().isPresent()
        ? visit(place, place.guild().getAsLong())
        : visit(place, operatorsLease());
  }

  private Visit visit(Place place, long guild) {
    Shelf shelf = shelf(guild);
    Shelf.Lease lease = shelf.lease();
    if (lease.shared() != operators) {
      touch(guild, shelf);
    }
    return visit(place, lease);
  }

  private Visit visit(Place place, Shelf.Lease lease) {
    return new Visit(ReadingRoom.of(lease.library(), lease.state(), place, tally), lease::close);
  }

  private Shelf.Lease operatorsLease() {
    if (closed || !operators.retain()) {
      throw closed();
    }
    return new Shelf.Lease(operators, NOWHERE);
  }

  private static IllegalStateException closed() {
    return new IllegalStateException("The libraries are closed");
  }

  /// Counts as a use. Beyond the limit those are closed which were used least and longest ago.
  private void touch(long guild, Shelf shelf) {
    if (open.getIfPresent(guild) == null) {
      open.put(guild, shelf);
    }
    closeEvicted();
  }

  /// Whoever opens a library closes those that give way to it: so they don't pile up where many are
  /// opened at once. Where somebody changes one just now, the next closes it.
  private void closeEvicted() {
    for (int i = evicted.size(); i > 0; i--) {
      Evicted next = evicted.poll();
      if (next == null) {
        return;
      }
      boolean back = open.asMap().containsKey(next.guild());
      if (!back && !next.shelf().tryUnload()) {
        evicted.add(next);
      }
    }
  }

  @Override
  public <T> T make(long guild, Supplier<T> change) {
    // What was asked before the change is counted before it: it may delete that.
    tally.write();
    Shelf shelf = shelf(guild);
    T result = shelf.change(change);
    if (shelf.holdsOtherThan(operators)) {
      // It may have opened the server's first library of its own.
      touch(guild, shelf);
    }
    return result;
  }

  /// How the questions go that are asked in the libraries.
  public Tally tally() {
    return tally;
  }

  /// How many libraries of servers are open, those not counted that share the operator's.
  public long open() {
    open.cleanUp();
    return open.estimatedSize();
  }

  /// What the open libraries hold, the operator's included.
  public Stock stock() {
    return Stock.of(
        Stream.concat(Stream.of(operators()), open.asMap().values().stream().flatMap(Shelf::held))
            .toList());
  }

  private Shelf shelf(long guild) {
    return shelves.computeIfAbsent(guild, key -> new Shelf(new FromStore(key), clock));
  }

  /// Those who are in a library may stay; nobody enters any more. Closing again has no effect.
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    open.invalidateAll();
    shelves.values().forEach(Shelf::unload);
    operators.release();
    tally.close();
  }

  private final class FromStore implements Shelf.Loader {
    private final long guild;

    FromStore(long guild) {
      this.guild = guild;
    }

    @Override
    public LibraryState state() {
      if (closed) {
        throw closed();
      }
      return store.state(guild);
    }

    @Override
    public SharedLibrary open(long edition) {
      List<Holding> own = store.holdings(guild);
      if (own.isEmpty()) {
        directories.deleteOthers(guild, edition);
        return operatorsLease().shared();
      }
      Path directory = directories.use(guild, edition);
      directories.deleteOthers(guild, edition);
      Runnable leave = () -> directories.leave(directory);
      try {
        return new SharedLibrary(
            Library.onDisk(
                directory, own, operator.beside(own), this::earlier, embeddings, lexicon),
            leave);
      } catch (RuntimeException e) {
        leave.run();
        throw e;
      }
    }

    private Optional<EarlierText> earlier(ArticleKey key) {
      EarlierTexts texts = store.earlierTexts();
      return texts.find(guild, key).or(() -> texts.find(EarlierTexts.OPERATOR, key));
    }

    @Override
    public void close(SharedLibrary library) {
      if (library != operators) {
        // It may be opened again while somebody still reads in it, and one alone may write.
        library.library().stopWriting();
      }
      library.release();
    }

    @Override
    public void overtake(SharedLibrary library, long edition) {
      if (library != operators) {
        directories.retire(guild, edition);
      }
      close(library);
    }

    @Override
    public void tidy() {
      directories.deleteOthers(guild, store.state(guild).edition());
    }
  }
}
