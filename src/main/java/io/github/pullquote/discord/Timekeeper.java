package io.github.pullquote.discord;

import io.github.pullquote.discord.Occurrence.Cause;
import io.github.pullquote.discord.Occurrence.Deed;
import io.github.pullquote.discord.Occurrence.Missed;
import io.github.pullquote.discord.Occurrence.Refused;
import io.github.pullquote.discord.Occurrence.Responded;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Tells how long people wait for the first response to what they do. Safe for many threads.
final class Timekeeper {
  private static final ScopedValue<Errand> ERRAND = ScopedValue.newInstance();

  /// Discord waits three seconds for the first response to an interaction, and decides itself what
  /// is too late. After these it surely is.
  private static final Duration AWAITED = Duration.ofSeconds(10);

  private final Consumer<Occurrence> observer;

  /// What is being done for somebody.
  ///
  /// @param since when it was heard of, as [System#nanoTime] has it
  private record Errand(Deed deed, long since) {}

  /// @param observer must not wait
  Timekeeper(Consumer<Occurrence> observer) {
    this.observer = observer;
  }

  /// Work whose time runs from now on, whenever it is done.
  Runnable started(Deed deed, Runnable work) {
    Errand errand = new Errand(deed, System.nanoTime());
    return () -> ScopedValue.where(ERRAND, errand).run(work);
  }

  /// Whether Discord may still wait for a response to what this thread works for, whenever and
  /// wherever that is asked.
  BooleanSupplier awaited() {
    if (!ERRAND.isBound()) {
      return () -> true;
    }
    Errand errand = ERRAND.get();
    return () -> System.nanoTime() - errand.since() < AWAITED.toNanos();
  }

  /// How it went to respond to what this thread works for.
  void responded(Attempt attempt) {
    switch (attempt) {
      case Attempt.Done _, Attempt.Repeated _ -> done();
      case Attempt.Late _ -> missed(Cause.TOO_LATE);
      case Attempt.Refused _ -> missed(Cause.NOT_TAKEN);
      case Attempt.Pointless _ -> {
        // Nobody waits.
      }
    }
  }

  /// Discord took the response to what this thread works for.
  void done() {
    if (ERRAND.isBound()) {
      Errand errand = ERRAND.get();
      Duration after = Duration.ofNanos(System.nanoTime() - errand.since());
      observer.accept(new Responded(errand.deed(), after));
    }
  }

  /// Discord did not take it.
  void missed(Cause cause) {
    if (ERRAND.isBound()) {
      observer.accept(new Missed(ERRAND.get().deed(), cause));
    }
  }

  /// Somebody came where there were too many.
  void crowded(Deed deed) {
    observer.accept(new Missed(deed, Cause.CROWDED));
  }

  /// Somebody has to wait.
  void refused(Deed deed) {
    observer.accept(new Refused(deed));
  }
}
