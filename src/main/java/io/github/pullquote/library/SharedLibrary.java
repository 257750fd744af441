package io.github.pullquote.library;

import java.io.IOException;
import java.io.UncheckedIOException;

/// A library that several use; the last to release it closes it. Safe for many threads.
final class SharedLibrary {
  private final Library library;
  private Runnable afterwards = () -> {};
  private int users = 1;

  /// Used by whoever made it.
  SharedLibrary(Library library) {
    this.library = library;
  }

  Library library() {
    return library;
  }

  /// Keeps the library open until [#release] is called once more.
  ///
  /// @return false if it is closed already
  synchronized boolean retain() {
    if (users == 0) {
      return false;
    }
    users++;
    return true;
  }

  void release() {
    if (isLast()) {
      try {
        library.close();
      } catch (IOException e) {
        throw new UncheckedIOException("A library can't be closed", e);
      }
      afterwards.run();
    }
  }

  private synchronized boolean isLast() {
    users--;
    return users == 0;
  }

  /// What is to be done when nobody uses the library any more and it is closed.
  synchronized void afterwards(Runnable then) {
    afterwards = then;
  }
}
