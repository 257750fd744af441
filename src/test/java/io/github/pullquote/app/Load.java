package io.github.pullquote.app;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Asks at a steady rate, whatever becomes of the questions before, each a different one. A
/// question waits from the moment at which it was to be asked, even if the sandbox was late: so a
/// pause is not left out of the figures (Tene, How NOT to measure latency).
final class Load {
  private static final Duration LAST_RESPONSES = Duration.ofSeconds(5);

  /// What became of the questions.
  ///
  /// @param calm of all servers
  /// @param flood of the one that floods
  record Answered(Latencies calm, Latencies flood) {}

  private final ManyServers servers;
  private final AskedWords questions;

  Load(ManyServers servers, AskedWords questions) {
    this.servers = servers;
    this.questions = questions;
  }

  /// Asks from all servers in turn, and from a further one besides; answers what became of both.
  ///
  /// @param rate questions a second from all servers in turn
  /// @param flood questions a second from a further one, besides
  Answered ask(int rate, Duration time, int flood) throws InterruptedException {
    Latencies calm = new Latencies();
    Latencies flooding = new Latencies();
    long start = System.nanoTime();
    Thread flooder =
        Thread.ofPlatform()
            .start(
                () -> {
                  if (flood > 0) {
                    steadily(flood, start, time, flooding, true);
                  }
                });
    steadily(rate, start, time, calm, false);
    flooder.join();
    long end = System.nanoTime() + LAST_RESPONSES.toNanos();
    while (calm.open() + flooding.open() > 0 && System.nanoTime() < end) {
      LockSupport.parkNanos(1_000_000);
    }
    return new Answered(calm, flooding);
  }

  private void steadily(int rate, long start, Duration time, Latencies latencies, boolean inOne) {
    long all = rate * time.toSeconds();
    for (long i = 0; i < all; i++) {
      long due = start + i * 1_000_000_000L / rate;
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      latencies.asked();
      String question = questions.next();
      (inOne ? servers.askBesides(question) : servers.ask(question))
          .onResponse(given -> latencies.answered(System.nanoTime() - due, given));
    }
  }
}
