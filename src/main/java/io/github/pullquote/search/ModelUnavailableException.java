package io.github.pullquote.search;

/// The embedding model can't be loaded on this machine; the message says why.
public final class ModelUnavailableException extends Exception {
  private static final long serialVersionUID = 1;

  /// Keeps the reason.
  public ModelUnavailableException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
