package io.github.pullquote.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The one lock over everything in the sandbox, and the list of who hears of changes. Listeners are
/// called in order, with the lock held: they queue what they send and never block.
final class Events {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final List<Consumer<WorldEvent>> listeners = new CopyOnWriteArrayList<>();

  void listen(Consumer<WorldEvent> listener) {
    listeners.add(listener);
  }

  <T> T alone(Supplier<T> action) {
    lock.lock();
    try {
      return action.get();
    } finally {
      lock.unlock();
    }
  }

  void run(Runnable action) {
    lock.lock();
    try {
      action.run();
    } finally {
      lock.unlock();
    }
  }

  void publish(WorldEvent event) {
    run(
        () -> {
          listeners.forEach(listener -> listener.accept(event));
          changed.signalAll();
        });
  }

  /// Wakes those who wait, after a change that is no world event.
  void stir() {
    run(changed::signalAll);
  }

  /// Waits until the supplier has something; empty after the time or an interruption.
  <T> Optional<T> await(Supplier<Optional<T>> wanted, Duration patience) {
    lock.lock();
    try {
      long left = patience.toNanos();
      Optional<T> found = wanted.get();
      while (found.isEmpty() && left > 0) {
        left = changed.awaitNanos(left);
        found = wanted.get();
      }
      return found;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }
}
