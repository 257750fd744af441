package io.github.pullquote.library;

/// The store can't be read or written; the message tells the operator what to do.
public final class StoreException extends RuntimeException {
  /// What is wrong, as a sentence.
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  /// What is wrong, as a sentence.
  public StoreException(String message) {
    super(message);
  }
}
