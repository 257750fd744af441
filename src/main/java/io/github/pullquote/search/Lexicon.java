package io.github.pullquote.search;

/// What is known of English: made once, shared by the searches of all libraries. Safe for many
/// threads.
public final class Lexicon {
  private final EnglishText text = new EnglishText();
  private final EnglishWords words = new EnglishWords();
  private final Slang slang = new Slang(text);

  EnglishText text() {
    return text;
  }

  EnglishWords words() {
    return words;
  }

  Slang slang() {
    return slang;
  }
}
