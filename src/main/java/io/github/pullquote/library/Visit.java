package io.github.pullquote.library;

/// Somebody's stay in a library: until it is closed, the library is as it was at its beginning.
public final class Visit implements AutoCloseable {
  private final ReadingRoom room;
  private final Runnable leave;

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
    leave.run();
  }
}
