package io.github.pullquote.discord;

/// Discord doesn't want this bot; the message is a sentence that says why.
public final class ConnectionRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  ConnectionRefusedException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
