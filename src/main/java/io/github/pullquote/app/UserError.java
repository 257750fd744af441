package io.github.pullquote.app;

/// Something that the person at the keyboard can mend; the message is a sentence that says what.
sealed class UserError extends RuntimeException permits SetupError {
  private static final long serialVersionUID = 1L;

  UserError(String message) {
    super(message);
  }

  UserError(String message, Throwable cause) {
    super(message, cause);
  }
}
