package io.github.pullquote.article;

import java.util.List;
import java.util.Optional;

/// The pieces of a pasted page, and what a piece is by the company it keeps.
final class Page {
  private static final int LONGEST_CAPTION = 200;
  private static final int LONGEST_POINT = 300;
  private static final int LONGEST_ATTRIBUTION = 100;
  private static final String DASHES = "—–―-";

  private final List<Piece> pieces;
  private final List<Optional<Furniture>> furniture;
  private final int tail;
  private final int lastBody;

  Page(List<Piece> pieces) {
    this.pieces = pieces;
    this.furniture = pieces.stream().map(Page::furniture).toList();
    this.tail = findTail();
    this.lastBody = findLastBody();
  }

  /// Comments and a note on the author go on to the end of the page, in whole sentences.
  private int findTail() {
    int first = 0;
    while (first < size() && !(furniture(first).isEmpty() && piece(first).isBody())) {
      first++;
    }
    int comments = find(Furniture.COMMENTS, first, size());
    int author = find(Furniture.ABOUT_THE_AUTHOR, first, comments);
    // A box on the author may stand beside the text, with most of it still to come.
    return letters(first, author) > 2 * letters(author, comments) ? author : comments;
  }

  private int find(Furniture sort, int from, int to) {
    int i = from;
    while (i < to && !is(sort, i)) {
      i++;
    }
    return i;
  }

  private long letters(int from, int to) {
    return from < to
        ? pieces.subList(from, to).stream().mapToLong(p -> p.text().length()).sum()
        : 0;
  }

  private int findLastBody() {
    for (int i = tail - 1; i >= 0; i--) {
      if (pieces.get(i).isBody() && furniture(i).isEmpty() && !isCaption(i)) {
        return i;
      }
    }
    return -1;
  }

  int size() {
    return pieces.size();
  }

  Piece piece(int i) {
    return pieces.get(i);
  }

  /// Where what follows the article begins.
  int tail() {
    return tail;
  }

  /// Whether body text follows.
  boolean isBeforeBody(int i) {
    return i < lastBody;
  }

  /// Whether nothing of the page is surely body text, as in a poem.
  boolean hasNoBody() {
    return lastBody < 0;
  }

  private static Optional<Furniture> furniture(Piece piece) {
    return piece.mark() == Mark.QUOTE ? Optional.empty() : Furniture.of(piece.text());
  }

  /// What furniture the piece is, empty if it is none.
  Optional<Furniture> furniture(int i) {
    return furniture.get(i);
  }

  /// Whether the piece is furniture of that sort; there is none outside the page.
  boolean is(Furniture sort, int i) {
    return i >= 0 && i < size() && furniture(i).filter(f -> f == sort).isPresent();
  }

  /// Whether anything but furniture follows.
  boolean isFollowed(int i) {
    for (int next = i + 1; next < size(); next++) {
      if (furniture(next).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /// Whether a paragraph comes right behind.
  boolean isOverParagraph(int i) {
    return i + 1 < size()
        && piece(i + 1).isPlain()
        && piece(i + 1).isBody()
        && furniture(i + 1).isEmpty();
  }

  /// Whether it says what a picture shows, or whose it is.
  boolean isCaption(int i) {
    return isCredit(i) || (!piece(i).closes() && isOverCredit(i));
  }

  /// Whether it could be the caption over a credit, blank lines between them or not.
  boolean isOverCredit(int i) {
    Piece piece = piece(i);
    return i + 1 < size()
        && isCredit(i + 1)
        && piece.isPlain()
        && piece.text().length() <= LONGEST_CAPTION;
  }

  private boolean isCredit(int i) {
    return piece(i).isPlain() && Credit.matches(piece(i).text());
  }

  /// The end of the key points that a label stands over; `i` itself where none follow.
  int keyPointsEnd(int i) {
    if (!piece(i).isPlain() || !KeyPointLabel.matches(piece(i).text())) {
      return i;
    }
    int end = i + 1;
    while (end < size() && piece(end).isItem()) {
      end++;
    }
    return end > i + 1 ? end : unmarkedPointsEnd(i);
  }

  /// Some pages lose their bullets when copied; a run of lines is left.
  private int unmarkedPointsEnd(int i) {
    int end = i + 1;
    while (end < size() && isPoint(end) && (end == i + 1 || !piece(end).opens())) {
      end++;
    }
    return end > i + 2 ? end : i;
  }

  private boolean isPoint(int i) {
    return piece(i).isPlain() && piece(i).text().length() <= LONGEST_POINT && !isCaption(i);
  }

  /// Whether a paragraph in quotation marks has its author's name on the next line.
  boolean isAttributed(int i) {
    String text = piece(i).text();
    boolean quoted =
        "“\"„«".indexOf(text.charAt(0)) >= 0
            && "”\"“»".indexOf(text.charAt(text.length() - 1)) >= 0;
    return piece(i).isPlain() && quoted && i + 1 < size() && isAttribution(i + 1);
  }

  private boolean isAttribution(int i) {
    String text = piece(i).whole();
    String name = text.replaceFirst("^[" + DASHES + "]{1,2}\\s?", "");
    boolean list = i + 1 < size() && piece(i + 1).isItem() && piece(i).isItem();
    return text.length() <= LONGEST_ATTRIBUTION
        && name.length() < text.length()
        && !name.isEmpty()
        && Character.isUpperCase(name.codePointAt(0))
        && !list;
  }

  /// Whether it is a heading with a number; in a list its neighbours would be items too.
  boolean isNumberedHeading(int i) {
    Piece piece = piece(i);
    return piece.mark() == Mark.NUMBER
        && piece.isAlone()
        && piece.isShortLine()
        && isOverParagraph(i);
  }

  /// Whether a short line that may be a link leads on to a paragraph, as a heading does.
  boolean isHeading(int i) {
    return piece(i).looksLikeHeading() && isOverParagraph(i);
  }
}
