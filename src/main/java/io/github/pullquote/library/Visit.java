package io.github.pullquote.library;

import java.util.concurrent.atomic.AtomicBoolean;

/// Somebody's stay in a library: until it is closed, the library is as it was at its beginning.
/// Closing it again has no effect.
public final class Visit implements AutoCloseable {
  private final ReadingRoom room;
  private final Runnable leave;
  private final AtomicBoolean over = new AtomicBoolean();

  Visit(ReadingRoom room, Runnable leave) {
    this.room = room;
    this.leave = leave;
  }

  /// What is there.
  public ReadingRoom room() {
    return room;
  }

  @Override
  public void close() {
    if (!over.getAndSet(true)) {
      leave.run();
    }
  }
}
