package io.github.pullquote.library;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A library that several use; the last to release it closes it. Safe for many threads.
final class SharedLibrary {
  private static final Logger log = LoggerFactory.getLogger(SharedLibrary.class);

  private final Library library;
  private final Runnable afterwards;
  private int users = 1;

  /// Used by whoever made it.
  ///
  /// @param afterwards what is to be done when nobody uses the library any more and it is closed
  SharedLibrary(Library library, Runnable afterwards) {
    this.library = library;
    this.afterwards = afterwards;
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

  /// Whoever releases it last has read what they wanted: that it can't be closed is not their
  /// trouble.
  void release() {
    if (isLast()) {
      try {
        library.close();
      } catch (IOException e) {
        log.warn("A library was not closed as it should be: {}", e.toString());
      }
      afterwards.run();
    }
  }

  private synchronized boolean isLast() {
    if (users == 0) {
      throw new IllegalStateException("A library was released more often than it was used");
    }
    users--;
    return users == 0;
  }
}
