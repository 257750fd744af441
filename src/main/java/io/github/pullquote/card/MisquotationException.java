package io.github.pullquote.card;

/// Words that a card shows as an article's are not the article's as it stands. The message names
/// the place and no words: whoever runs the bot is not to read what servers read.
public final class MisquotationException extends RuntimeException {
  private static final long serialVersionUID = 1;

  MisquotationException(String message) {
    super(message);
  }
}
