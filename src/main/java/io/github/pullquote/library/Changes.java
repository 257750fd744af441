package io.github.pullquote.library;

import java.util.function.Supplier;

/// How changes of the store reach those who read in a library.
public interface Changes {
  /// Where nobody reads in this process: another one looks into the store by itself.
  static Changes unread() {
    return new Changes() {
      @Override
      public <T> T make(long guild, Supplier<T> change) {
        return change.get();
      }
    };
  }

  /// Makes a change in the store, and then in what readers of that server's library see. One change
  /// of a server is made at a time.
  <T> T make(long guild, Supplier<T> change);
}
