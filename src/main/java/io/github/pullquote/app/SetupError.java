package io.github.pullquote.app;

import java.util.function.Supplier;

/// Something that the operator has to mend before the bot can run: another start would fail as this
/// one.
final class SetupError extends UserError {
  private static final long serialVersionUID = 1L;

  SetupError(String message) {
    super(message);
  }

  SetupError(String message, Throwable cause) {
    super(message, cause);
  }

  /// What a step of the start makes.
  ///
  /// @throws SetupError in place of a [UserError]
  static <T> T during(Supplier<T> step) {
    try {
      return step.get();
    } catch (UserError e) {
      throw new SetupError(String.valueOf(e.getMessage()), e);
    }
  }
}
