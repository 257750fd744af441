package io.github.pullquote.library;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that goes only when it is told to.
final class StoppedClock implements InstantSource {
  private final AtomicReference<Instant> now = new AtomicReference<>(Given.NOON);

  @Override
  public Instant instant() {
    return now.get();
  }

  void advance(Duration by) {
    now.updateAndGet(instant -> instant.plus(by));
  }
}
