package io.github.pullquote.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.pullquote.library.Place;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// A lane for each server: what many ask in one at once is worked out a few at a time, so that
/// others have their share of the machine. Safe for many threads.
final class Lanes {
  /// As many as two processors are busy with, and as many whose answers wait for a disk.
  static final int ABREAST = 4;

  private final Duration patience;

  /// Who is in a lane keeps it; of an empty one nothing is kept.
  private final Cache<Long, Semaphore> lanes = Caffeine.newBuilder().weakValues().build();

  /// @param patience who has waited so long goes on beside the lane: something slow is in it
  Lanes(Duration patience) {
    this.patience = patience;
  }

  /// Works something out when it is its turn.
  ///
  /// @throws IllegalStateException if the thread is interrupted while it waits
  <T> T take(Place place, Supplier<T> work) {
    long key = place.guild().orElse(place.channel());
    Semaphore lane = lanes.get(key, it -> new Semaphore(ABREAST, true));
    boolean inside = Stage.time(Stage.Of.LANE, () -> enter(lane));
    try {
      return Stage.time(Stage.Of.WORK, work);
    } finally {
      if (inside) {
        lane.release();
      }
    }
  }

  private boolean enter(Semaphore lane) {
    try {
      return lane.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The bot is closing", e);
    }
  }
}
