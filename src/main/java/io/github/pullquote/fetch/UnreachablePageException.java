package io.github.pullquote.fetch;

import java.util.Objects;

/// A page that could not be brought; the message tells the person who gave its address why, and
/// reads on from that.
public final class UnreachablePageException extends Exception {
  private static final long serialVersionUID = 1L;

  /// A reason to be put behind the address, such as "is not on the public web".
  public UnreachablePageException(String reason) {
    super(reason);
  }

  /// A reason with what caused it.
  public UnreachablePageException(String reason, Throwable cause) {
    super(reason, cause);
  }

  /// The reason; never absent.
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
