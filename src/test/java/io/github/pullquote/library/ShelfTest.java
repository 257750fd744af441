package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.search.Articles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ShelfTest {
  /// Makes libraries whose only article is titled with their edition, and notes what is done.
  private static final class Shop implements Shelf.Loader {
    final List<String> done = new CopyOnWriteArrayList<>();
    final AtomicLong edition = new AtomicLong(1);
    volatile boolean broken;
    volatile CountDownLatch delivery = new CountDownLatch(0);

    @Override
    public LibraryState state() {
      if (broken) {
        throw new StoreException("The shop is closed.");
      }
      return new LibraryState(edition.get(), Preferences.standard(), Map.of());
    }

    @Override
    public SharedLibrary open(long wanted) {
      try {
        delivery.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      done.add("open " + wanted);
      Library library = new Library(List.of(Articles.clock().titled(String.valueOf(wanted))));
      return new SharedLibrary(library, () -> done.add("closed " + wanted));
    }

    @Override
    public void close(SharedLibrary library) {
      done.add("close");
      library.release();
    }

    @Override
    public void overtake(SharedLibrary library, long overtaken) {
      done.add("overtake " + overtaken);
      library.release();
    }

    @Override
    public void tidy() {
      done.add("tidy");
    }
  }

  private final StoppedClock clock = new StoppedClock();
  private final Shop shop = new Shop();
  private final Shelf shelf = new Shelf(shop, clock);

  private String seen() {
    try (Shelf.Lease lease = shelf.lease()) {
      return lease.library().main().title();
    }
  }

  private long next() {
    return shop.edition.incrementAndGet();
  }

  @Test
  void isLoadedWhenItIsFirstUsedAndOnlyThen() {
    assertThat(shop.done).isEmpty();
    seen();
    seen();
    assertThat(shop.done).containsExactly("open 1");
  }

  @Test
  void looksIntoTheStoreAtMostOnceASecond() {
    seen();
    next();
    clock.advance(Duration.ofMillis(999));
    assertThat(seen()).isEqualTo("1");
    clock.advance(Duration.ofMillis(1));
    assertThat(seen()).isEqualTo("2");
    assertThat(shop.done).containsExactly("open 1", "open 2", "overtake 1", "closed 1");
  }

  @Test
  void aChangeIsSeenAtOnce() {
    seen();
    assertThat(shelf.change(this::next)).isEqualTo(2);
    assertThat(seen()).isEqualTo("2");
  }

  @Test
  void aChangeOfWhatIsNotLoadedLoadsNothing() {
    shelf.change(this::next);
    assertThat(shop.done).containsExactly("tidy");
  }

  @Test
  void readersHaveTheOldLibraryUntilTheNewOneIsReady() throws Exception {
    seen();
    shop.delivery = new CountDownLatch(1);
    CountDownLatch changing = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture<Long> change =
          CompletableFuture.supplyAsync(
              () ->
                  shelf.change(
                      () -> {
                        changing.countDown();
                        return next();
                      }),
              threads);
      changing.await();
      clock.advance(Duration.ofMinutes(1));

      assertThat(seen()).isEqualTo("1");

      shop.delivery.countDown();
      assertThat(change.join()).isEqualTo(2);
      assertThat(seen()).isEqualTo("2");
    }
  }

  @Test
  void whoComesFirstWaitsUntilTheLibraryIsReady() {
    shop.delivery = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<String>> readers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        readers.add(CompletableFuture.supplyAsync(this::seen, threads));
      }
      shop.delivery.countDown();
      assertThat(readers).extracting(CompletableFuture::join).containsOnly("1");
    }
    assertThat(shop.done).containsExactly("open 1");
  }

  @Test
  void whoReadsWhileTheyChangeSeesWhatTheyHaveDone() {
    seen();
    shelf.change(
        () -> {
          next();
          clock.advance(Duration.ofSeconds(1));
          assertThat(seen()).isEqualTo("2");
          return next();
        });
    assertThat(seen()).isEqualTo("3");
  }

  @Test
  void aChangeThatTheStoreRefusesChangesNothing() {
    seen();
    assertThatThrownBy(
            () ->
                shelf.change(
                    () -> {
                      throw new StoreException("The disk is full.");
                    }))
        .hasMessage("The disk is full.");
    assertThat(seen()).isEqualTo("1");
    assertThat(shelf.change(this::next)).isEqualTo(2);
  }

  @Test
  void aChangeThatTheStoreRefusesHalfWayIsSeenAsFarAsItCame() {
    seen();
    assertThatThrownBy(
            () ->
                shelf.change(
                    () -> {
                      next();
                      throw new StoreException("The disk is full.");
                    }))
        .isInstanceOf(StoreException.class);
    assertThat(seen()).isEqualTo("2");
  }

  @Test
  void aChangeIsMadeEvenIfItsLibraryCanNotBeOpenedYet() {
    seen();
    long made =
        shelf.change(
            () -> {
              shop.broken = true;
              return next();
            });
    assertThat(made).isEqualTo(2);
    assertThat(seen()).isEqualTo("1");

    shop.broken = false;
    clock.advance(Duration.ofSeconds(1));
    assertThat(seen()).isEqualTo("2");
  }

  @Test
  void aStoreThatFailsIsAskedAgainAfterASecond() {
    shop.broken = true;
    assertThatThrownBy(this::seen).isInstanceOf(StoreException.class);
    shop.broken = false;
    assertThat(seen()).isEqualTo("1");

    shop.broken = true;
    clock.advance(Duration.ofSeconds(1));
    assertThat(seen()).isEqualTo("1");
    shop.broken = false;
    next();
    assertThat(seen()).isEqualTo("1");
    clock.advance(Duration.ofSeconds(1));
    assertThat(seen()).isEqualTo("2");
  }

  @Test
  void whatIsUnloadedIsClosedWhenItsLastReaderHasLeft() {
    Shelf.Lease lease = shelf.lease();
    shelf.unload();
    shelf.unload();
    assertThat(shop.done).containsExactly("open 1", "close");

    assertThat(seen()).isEqualTo("1");
    assertThat(shop.done).containsExactly("open 1", "close", "open 1");

    lease.close();
    assertThat(shop.done).endsWith("closed 1");
  }

  @Test
  void isLoadedAndUnloadedByManyWithoutALeak() throws Exception {
    List<Runnable> works =
        List.of(this::seen, this::seen, shelf::unload, () -> shelf.change(this::next));
    CountDownLatch ready = new CountDownLatch(works.size());
    Together.all(
        works.stream()
            .<Callable<Integer>>map(
                work ->
                    () -> {
                      ready.countDown();
                      ready.await();
                      for (int i = 0; i < 30; i++) {
                        work.run();
                      }
                      return 0;
                    })
            .toList());
    shelf.unload();

    assertThat(shop.done.stream().filter(it -> it.startsWith("open")).count())
        .isEqualTo(shop.done.stream().filter(it -> it.startsWith("closed")).count());
  }

  @Test
  void noLibraryIsReleasedMoreOftenThanItIsUsed() {
    SharedLibrary library = shop.open(1);
    library.release();
    assertThat(library.retain()).isFalse();
    assertThatThrownBy(library::release).isInstanceOf(IllegalStateException.class);
    assertThat(shop.done).containsExactly("open 1", "closed 1");
  }
}
