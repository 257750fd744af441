package io.github.pullquote.library;

/// What became of an article that somebody wanted to have in a library.
public sealed interface Admission {
  /// It is in the library.
  record Added(Holding held) implements Admission {}

  /// It is in the place of an older text.
  record Replaced(Holding held, TextChange change) implements Admission {}

  /// Nothing was done: the text is there already.
  record AlreadyThere(Holding held) implements Admission {}

  /// Nothing was done: the library has as many articles as it may.
  record TooManyArticles(int most) implements Admission {}

  /// Nothing was done: the originals would be longer together than they may.
  ///
  /// @param used what the library has
  /// @param given what would come to it
  /// @param most what it may have
  record TooManyBytes(long used, long given, long most) implements Admission {}

  /// Nothing was done: the submission is not there any more, or the article that it was to replace
  /// is not.
  record Gone() implements Admission {}
}
