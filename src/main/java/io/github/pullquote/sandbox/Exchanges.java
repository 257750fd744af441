package io.github.pullquote.sandbox;

import java.time.Duration;

/// Counts the requests that are being answered, so that stopping can let them finish.
final class Exchanges {
  private int underWay;

  synchronized void begin() {
    underWay++;
  }

  synchronized void end() {
    underWay--;
    notifyAll();
  }

  /// Waits until none is under way, at the most this long.
  synchronized void awaitNone(Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    try {
      for (long left = patience.toMillis(); underWay > 0 && left > 0; ) {
        wait(left);
        left = (end - System.nanoTime()) / 1_000_000;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
