package io.github.pullquote.article;

/// A text that no article can be made of; the message is a sentence for the person who gave it.
public final class UnreadableArticleException extends Exception {
  /// A reason such as "it holds no passage to quote".
  public UnreadableArticleException(String reason) {
    super(reason);
  }

  /// A reason with what caused it.
  public UnreadableArticleException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
