package io.github.pullquote.library;

/// The store can't be read or written; the message tells the operator what to do.
public final class StoreException extends RuntimeException {
  /// What keeps the store from working, as far as it makes a difference to those who use the bot.
  public enum Trouble {
    /// There is no space left on the disk.
    FULL_DISK,
    /// Another program has it for now.
    HELD,
    /// Its server does not answer.
    UNREACHABLE,
    /// Anything else, which only the operator can mend.
    BROKEN
  }

  private final Trouble trouble;

  /// @param message what is wrong, as a sentence
  StoreException(Trouble trouble, String message, Throwable cause) {
    super(message, cause);
    this.trouble = trouble;
  }

  /// What is wrong, as a sentence.
  public StoreException(String message, Throwable cause) {
    this(Trouble.BROKEN, message, cause);
  }

  /// What is wrong, as a sentence.
  public StoreException(String message) {
    super(message);
    this.trouble = Trouble.BROKEN;
  }

  /// What keeps the store from working.
  public Trouble trouble() {
    return trouble;
  }
}
