package io.github.pullquote.article;

import java.util.Optional;
import org.jsoup.nodes.Element;

/// A stretch of a web page's text that no block, rule or empty line divides.
///
/// @param block the innermost block element around it
/// @param kind what its tags make of it
/// @param text its words as shown, on one line; never blank
/// @param linked how many of its characters are links
/// @param strong how many of its characters are bold or large
/// @param furniture what furniture of the site it is by its words, empty if it is none
record Run(
    Element block,
    Block.Kind kind,
    String text,
    int linked,
    int strong,
    Optional<Furniture> furniture) {
  private static final int LONG = 100;
  private static final int SHORTEST_SENTENCE = 25;

  static Run of(Element block, Block.Kind kind, String text, int linked, int strong) {
    boolean quotation = kind == Block.Kind.QUOTATION;
    return new Run(
        block, kind, text, linked, strong, quotation ? Optional.empty() : Furniture.of(text));
  }

  /// Whether it is little more than a link.
  boolean isLink() {
    return linked * 10L >= text.length() * 8L;
  }

  /// Whether it is that sort of furniture.
  boolean is(Furniture sort) {
    return furniture.filter(f -> f == sort).isPresent();
  }

  /// Whether it is furniture and no heading of the body, which can have the same words.
  boolean isSurelyFurniture(boolean overProse) {
    boolean heading = overProse && isHeading();
    return furniture.filter(f -> !(heading && f.mayBeHeading())).isPresent();
  }

  boolean isIn(Element element) {
    Element at = block;
    while (at != null && !at.equals(element)) {
      at = at.parent();
    }
    return at != null;
  }

  boolean isParagraph() {
    return kind == Block.Kind.PARAGRAPH;
  }

  /// Whether it says what a picture shows, or whose it is.
  boolean isCaption() {
    return kind == Block.Kind.CAPTION || (isParagraph() && Credit.matches(text));
  }

  /// How many characters of running text it holds: labels, headings and links are none.
  int prose() {
    boolean sentence = text.length() >= SHORTEST_SENTENCE && Prose.endsSentence(text);
    return kind.isPassage() && (sentence || text.length() >= LONG) ? text.length() - linked : 0;
  }

  /// Whether it is a heading by its tag or by its looks: a short line in bold or large type.
  boolean isHeading() {
    return kind == Block.Kind.HEADING
        || (isParagraph() && strong * 10L >= text.length() * 9L && isShortLine() && !asks());
  }

  boolean isShortLine() {
    return new Piece(Mark.NONE, "", text, true, true).isShortLine();
  }

  private boolean asks() {
    return Prose.lastSign(text) == '?';
  }
}
