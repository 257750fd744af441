package io.github.pullquote.article;

/// A block of pasted text before it is known what it is.
///
/// @param mark what it begins with
/// @param sign the mark as written
/// @param text its text behind the mark, on one line
/// @param opens whether blank space stands before it
/// @param closes whether blank space stands behind it
record Piece(Mark mark, String sign, String text, boolean opens, boolean closes) {
  private static final int LONGEST_HEADING = 100;
  private static final int MOST_HEADING_WORDS = 16;

  boolean isPlain() {
    return mark == Mark.NONE;
  }

  boolean isItem() {
    return mark.isItem();
  }

  boolean isAlone() {
    return opens && closes;
  }

  /// Whether it is short and ends as no sentence does: a heading, a link, a label.
  boolean isShortLine() {
    return text.length() <= LONGEST_HEADING
        && Prose.words(text) <= MOST_HEADING_WORDS
        && Prose.hasLetter(text)
        && !Prose.endsLikeBody(text);
  }

  /// Whether it could be a heading, going by itself alone.
  boolean looksLikeHeading() {
    return isPlain() && isAlone() && isShortLine();
  }

  /// Whether it is surely body text: an item, a quotation or a sentence.
  boolean isBody() {
    return !isPlain() || !isShortLine();
  }

  /// The text with its mark, as written.
  String whole() {
    return sign.isEmpty() ? text : sign + " " + text;
  }
}
