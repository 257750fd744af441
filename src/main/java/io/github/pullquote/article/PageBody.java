package io.github.pullquote.article;

/// Reads the body of a pasted page, and what follows it.
final class PageBody {
  private final Page page;
  private final Draft draft;
  private final PageNotes notes;

  PageBody(Page page, Draft draft, PageNotes notes) {
    this.page = page;
    this.draft = draft;
    this.notes = notes;
  }

  /// Adds a label and the key points under it, up to `end`, which is the answer.
  static int keyPoints(Page page, Draft draft, int label, int end) {
    draft.add(Block.Kind.BOILERPLATE, page.piece(label).text());
    for (int i = label + 1; i < end; i++) {
      draft.add(Block.Kind.KEY_POINT, page.piece(i).text());
    }
    return end;
  }

  /// Reads from `start` to the end of the page.
  void read(int start) {
    int i = start;
    while (i < page.size()) {
      i = readOne(i);
    }
  }

  private int readOne(int i) {
    int points = page.keyPointsEnd(i);
    if (i >= page.tail() || isFurniture(i)) {
      furniture(i);
      return page.is(Furniture.LINKS_FOLLOW, i) ? links(i + 1) : i + 1;
    }
    if (points > i) {
      return keyPoints(page, draft, i, points);
    }
    if (page.isAttributed(i)) {
      draft.add(Block.Kind.QUOTATION, page.piece(i).text() + " " + page.piece(i + 1).whole());
      return i + 2;
    }
    add(i);
    return i + 1;
  }

  private boolean isFurniture(int i) {
    boolean heading = page.isHeading(i);
    return page.furniture(i).filter(f -> !(heading && f.mayBeHeading())).isPresent();
  }

  private void furniture(int i) {
    notes.readLink(page.piece(i).text());
    draft.add(Block.Kind.BOILERPLATE, page.piece(i).whole());
  }

  /// Links are short lines; one that leads on to a paragraph is a heading, unless it is the only
  /// one that can be the link announced.
  private int links(int start) {
    int i = start;
    while (i < page.tail() && page.piece(i).isShortLine() && (i == start || !page.isHeading(i))) {
      furniture(i);
      i++;
    }
    return i;
  }

  private void add(int i) {
    Piece piece = page.piece(i);
    if (page.isNumberedHeading(i)) {
      draft.add(Block.Kind.HEADING, piece.whole());
    } else {
      draft.add(kind(i), piece.text());
    }
  }

  private Block.Kind kind(int i) {
    Piece piece = page.piece(i);
    if (page.isCaption(i)) {
      return Block.Kind.CAPTION;
    }
    if (piece.isItem()) {
      return Block.Kind.LIST_ITEM;
    }
    if (piece.mark() == Mark.QUOTE) {
      return Block.Kind.QUOTATION;
    }
    if (piece.looksLikeHeading() && page.isBeforeBody(i)) {
      return Block.Kind.HEADING;
    }
    // Short lines behind the last sentence of a page are links and labels.
    boolean leftover = !page.isBeforeBody(i) && piece.isShortLine() && !piece.text().endsWith("?");
    return leftover && !page.hasNoBody() ? Block.Kind.BOILERPLATE : Block.Kind.PARAGRAPH;
  }
}
