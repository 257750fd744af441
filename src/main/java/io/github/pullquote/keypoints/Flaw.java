package io.github.pullquote.keypoints;

/// Why a sentence is no key point as it stands.
enum Flaw {
  /// It asks.
  QUESTION,
  /// It is cut: it ends without a full stop, starts in the middle, or holds half a quotation or
  /// half a bracket.
  FRAGMENT,
  /// It has too few words to say much, or too many to be read at a glance.
  LENGTH,
  /// Most of it are words that the article quotes.
  QUOTATION,
  /// It tells what others believe, which the article may go on to deny.
  BELIEF,
  /// It sends the reader to a figure, a table or another place.
  REFERENCE,
  /// It leans on the sentence before it.
  LEANING
}
