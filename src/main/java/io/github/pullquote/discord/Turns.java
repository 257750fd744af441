package io.github.pullquote.discord;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What concerns one message is done in the order in which it came, while the rest goes on. Safe
/// for many threads.
final class Turns {
  private static final Logger log = LoggerFactory.getLogger(Turns.class);

  private final Executor workers;

  /// Of each message that something is done about, what comes after that.
  private final Map<Long, Queue<Runnable>> next = new HashMap<>();

  Turns(Executor workers) {
    this.workers = workers;
  }

  /// Does it later, on a worker thread. What fails does not keep the rest from being done.
  void take(long message, Runnable work) {
    synchronized (next) {
      Queue<Runnable> before = next.get(message);
      if (before != null) {
        before.add(work);
        return;
      }
      next.put(message, new ArrayDeque<>());
    }
    try {
      workers.execute(() -> doAll(message, work));
    } catch (RejectedExecutionException e) {
      log.info("An event came too late: the bot is closing");
      synchronized (next) {
        next.remove(message);
      }
    }
  }

  private void doAll(long message, Runnable first) {
    Runnable work = first;
    while (work != null) {
      try {
        work.run();
      } catch (RuntimeException e) {
        Incident.report(log, "An event could not be handled", e);
      }
      work = following(message);
    }
  }

  private @Nullable Runnable following(long message) {
    synchronized (next) {
      Queue<Runnable> queue = next.get(message);
      Runnable following = queue == null ? null : queue.poll();
      if (following == null) {
        next.remove(message);
      }
      return following;
    }
  }
}
