package io.github.pullquote.discord;

/// Discord doesn't want this bot, or can't be reached.
public final class ConnectionRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;
  private final boolean passes;

  private ConnectionRefusedException(String reason, boolean passes, Throwable cause) {
    super(reason, cause);
    this.reason = reason;
    this.passes = passes;
  }

  /// It would be refused again.
  static ConnectionRefusedException forGood(String reason, Throwable cause) {
    return new ConnectionRefusedException(reason, false, cause);
  }

  /// It can be tried again.
  static ConnectionRefusedException forNow(String reason, Throwable cause) {
    return new ConnectionRefusedException(reason, true, cause);
  }

  /// Why, as a sentence for the operator.
  public String reason() {
    return reason;
  }

  /// Whether it may go better later, without anything being mended.
  public boolean passes() {
    return passes;
  }
}
