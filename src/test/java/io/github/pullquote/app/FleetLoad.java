package io.github.pullquote.app;

import io.github.pullquote.sandbox.InteractionResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/// Asks all servers in turn at a steady rate until it is ended, and remembers of each question when
/// it was to be asked, on which shard, and what became of it.
final class FleetLoad {
  private static final long PATIENCE = 6_000_000_000L;

  /// A question.
  ///
  /// @param at when it was to be asked, in nanoseconds of [System#nanoTime]
  /// @param waited nanoseconds until its first response, or until nobody awaited it any more
  record Asked(int shard, long at, long waited, boolean answered) {}

  private final ManyServers servers;
  private final AskedWords words;
  private final int shards;
  private final int rate;
  private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
  private final AtomicInteger open = new AtomicInteger();
  private final Thread asking;
  private volatile boolean ended;

  /// Begins.
  ///
  /// @param shards how many the servers are dealt to
  /// @param rate questions a second
  FleetLoad(ManyServers servers, AskedWords words, int shards, int rate) {
    this.servers = servers;
    this.words = words;
    this.shards = shards;
    this.rate = rate;
    this.asking = Thread.ofPlatform().daemon().start(this::ask);
  }

  private void ask() {
    long start = System.nanoTime();
    for (long i = 0; !ended; i++) {
      long due = start + i * 1_000_000_000L / rate;
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      int shard = Math.toIntExact((servers.next() >>> 22) % shards);
      open.incrementAndGet();
      servers
          .ask(words.next())
          .onResponse(
              response -> {
                asked.add(new Asked(shard, due, System.nanoTime() - due, wasAnswered(response)));
                open.decrementAndGet();
              });
    }
  }

  private static boolean wasAnswered(InteractionResponse response) {
    return response instanceof InteractionResponse.Reply
        || response instanceof InteractionResponse.Deferred;
  }

  /// The times within which a half, 99 in a hundred and all of the answered ones among these were
  /// answered, in milliseconds.
  static double[] within(List<Asked> asked, Predicate<Asked> which) {
    long[] times =
        asked.stream()
            .filter(Asked::answered)
            .filter(which)
            .mapToLong(Asked::waited)
            .sorted()
            .toArray();
    return Arrays.stream(new double[] {0.5, 0.99, 1})
        .map(it -> times.length == 0 ? 0 : times[(int) Math.ceil(it * times.length) - 1] / 1e6)
        .toArray();
  }

  /// Asks no more, waits for what is open, and tells of all.
  List<Asked> end() throws InterruptedException {
    ended = true;
    asking.join();
    long end = System.nanoTime() + PATIENCE;
    while (open.get() > 0 && System.nanoTime() < end) {
      LockSupport.parkNanos(1_000_000);
    }
    if (open.get() > 0) {
      throw new IllegalStateException(open.get() + " questions have no end");
    }
    return List.copyOf(asked);
  }
}
