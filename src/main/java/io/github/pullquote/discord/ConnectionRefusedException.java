package io.github.pullquote.discord;

/// Discord doesn't want this bot.
public final class ConnectionRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  ConnectionRefusedException(String reason, Throwable cause) {
    super(reason, cause);
    this.reason = reason;
  }

  /// Why, as a sentence for the operator.
  public String reason() {
    return reason;
  }
}
