package io.github.pullquote.sandbox;

/// A person tried what Discord's client would not let them do. The message says why.
public final class ActionRefusedException extends RuntimeException {
  private final String reason;

  ActionRefusedException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /// Why, in a sentence for the user.
  public String reason() {
    return reason;
  }
}
