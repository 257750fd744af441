package io.github.pullquote.discord;

import io.github.pullquote.search.Question;
import java.util.regex.Pattern;

/// What a user typed, as a question.
final class AskedText {
  /// Mentions, custom emoji, timestamps and command links, as Discord writes them: numbers that no
  /// reader sees.
  private static final Pattern MARKUP =
      Pattern.compile("<(?:@[!&]?|#|a?:\\w{2,32}:|t:|/[^:>]{1,100}:|id:)[\\w:-]{0,40}>");

  private AskedText() {}

  /// The question without Discord's markup.
  static Question question(String text) {
    return new Question(plain(text));
  }

  /// A text without Discord's markup.
  static String plain(String text) {
    return MARKUP.matcher(text).replaceAll(" ");
  }
}
