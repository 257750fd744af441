package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.library.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LanesTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Place BUSY = new Place(OptionalLong.of(1), 11, OptionalLong.empty());
  private static final Place OTHER = new Place(OptionalLong.of(2), 21, OptionalLong.empty());

  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch open = new CountDownLatch(1);

  @AfterEach
  void release() {
    open.countDown();
    workers.close();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Keeps the busy lane full until it is opened.
  private void fill(Lanes lanes) {
    CountDownLatch full = new CountDownLatch(Lanes.ABREAST);
    for (int i = 0; i < Lanes.ABREAST; i++) {
      workers.execute(
          () ->
              lanes.take(
                  BUSY,
                  () -> {
                    full.countDown();
                    await(open);
                    return "";
                  }));
    }
    await(full);
  }

  @Test
  void aServerThatAsksMuchKeepsNoOtherWaiting() {
    Lanes lanes = new Lanes(PATIENCE);
    fill(lanes);

    CompletableFuture<String> other =
        CompletableFuture.supplyAsync(() -> lanes.take(OTHER, () -> "answered"), workers);

    assertThat(other).succeedsWithin(PATIENCE).isEqualTo("answered");
  }

  @Test
  void onlySoManyAreWorkedOutAtOnceForOneServer() {
    Lanes lanes = new Lanes(PATIENCE);
    AtomicInteger inside = new AtomicInteger();
    List<CompletableFuture<Integer>> all = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      all.add(
          CompletableFuture.supplyAsync(
              () ->
                  lanes.take(
                      BUSY,
                      () -> {
                        int now = inside.incrementAndGet();
                        inside.decrementAndGet();
                        return now;
                      }),
              workers));
    }

    assertThat(all)
        .allSatisfy(
            it ->
                assertThat(it)
                    .succeedsWithin(PATIENCE)
                    .extracting(Integer::intValue)
                    .satisfies(n -> assertThat((int) n).isLessThanOrEqualTo(Lanes.ABREAST)));
  }

  @Test
  void whoHasWaitedLongEnoughGoesOnBesideTheLane() {
    Lanes lanes = new Lanes(Duration.ZERO);
    fill(lanes);

    CompletableFuture<String> next =
        CompletableFuture.supplyAsync(() -> lanes.take(BUSY, () -> "answered"), workers);

    assertThat(next).succeedsWithin(PATIENCE).isEqualTo("answered");
  }

  @Test
  void workThatFailsLeavesItsLane() {
    Lanes lanes = new Lanes(PATIENCE);
    Phaser failed = new Phaser(1);
    for (int i = 0; i < 3 * Lanes.ABREAST; i++) {
      failed.register();
      workers.execute(
          () -> {
            try {
              lanes.take(
                  BUSY,
                  () -> {
                    throw new UnsupportedOperationException("On purpose");
                  });
            } catch (UnsupportedOperationException e) {
              failed.arriveAndDeregister();
            }
          });
    }
    failed.arriveAndAwaitAdvance();

    fill(lanes);
  }
}
