package io.github.pullquote.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.hooks.EventListener;

/// A listener that keeps what JDA tells it, for a test to wait for.
public final class HeardEvents implements EventListener {
  private final List<GenericEvent> events = new ArrayList<>();

  @Override
  public synchronized void onEvent(GenericEvent event) {
    events.add(event);
    notifyAll();
  }

  /// Waits for the first event of this type.
  public <E extends GenericEvent> E await(Class<E> type) {
    return await(type, event -> true);
  }

  /// Waits for the first event of this type that fits.
  public synchronized <E extends GenericEvent> E await(Class<E> type, Predicate<E> fits) {
    long deadline = System.nanoTime() + SandboxExtension.PATIENCE.toNanos();
    while (true) {
      for (E event : all(type)) {
        if (fits.test(event)) {
          return event;
        }
      }
      long left = (deadline - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        throw new AssertionError("No " + type.getSimpleName() + " among " + events);
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  /// All events of this type so far.
  public synchronized <E extends GenericEvent> List<E> all(Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
