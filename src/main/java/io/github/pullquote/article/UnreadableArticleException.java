package io.github.pullquote.article;

import java.util.Objects;

/// A text that no article can be made of; the message tells the person who gave it why, and reads
/// on from the text's name.
public final class UnreadableArticleException extends Exception {
  /// A reason to be put behind the name of the text, such as "holds no passage to quote".
  public UnreadableArticleException(String reason) {
    super(reason);
  }

  /// A reason with what caused it.
  public UnreadableArticleException(String reason, Throwable cause) {
    super(reason, cause);
  }

  /// The reason; never absent.
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
