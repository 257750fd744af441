package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import java.util.regex.Pattern;

/// An article that a server has given its library.
///
/// @param id five letters and digits, of no other article of the server; it stays the same when the
///   article is renamed or revised
/// @param article its text as it is now
/// @param deposit how this text came
public record Holding(String id, Article article, Deposit deposit) {
  private static final Pattern ID = Pattern.compile("[0-9a-z]{5}");

  /// Refuses an id of another form.
  public Holding {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("No article has the id " + id);
    }
  }
}
