package io.github.pullquote.article;

/// Reads what stands over the body of a pasted page: title, dek, byline, date, key points, picture.
final class PageHead {
  private static final int LONGEST_DEK = 300;
  private static final int LONGEST_CAPTIONED_DEK = 200;
  private static final int FEWEST_DEK_WORDS = 7;

  private final Page page;
  private final Draft draft;
  private final PageNotes notes;

  PageHead(Page page, Draft draft, PageNotes notes) {
    this.page = page;
    this.draft = draft;
    this.notes = notes;
  }

  /// Reads on until the body.
  ///
  /// @return where the body begins
  int read() {
    int i = 0;
    int next = readOne(i);
    while (next > i && next < page.size()) {
      i = next;
      next = readOne(i);
    }
    return next;
  }

  /// Reads what begins at `i`; the answer is `i` where that is the body.
  private int readOne(int i) {
    String text = page.piece(i).text();
    int points = page.keyPointsEnd(i);
    if (isFurniture(i)) {
      notes.read(text);
      draft.add(Block.Kind.BOILERPLATE, page.piece(i).whole());
    } else if (points > i) {
      return PageBody.keyPoints(page, draft, i, points);
    } else if (isCaption(i)) {
      draft.add(Block.Kind.CAPTION, text);
    } else if (!draft.hasTitle() && isTitle(i)) {
      draft.title(text);
    } else if (isAuthor(i)) {
      draft.byline(text);
      draft.add(Block.Kind.BOILERPLATE, text);
    } else if (isDek(i)) {
      draft.dek(text);
    } else {
      return i;
    }
    return i + 1;
  }

  private boolean isFurniture(int i) {
    boolean kicker = page.is(Furniture.KICKER, i);
    boolean underTitle = draft.hasTitle() && page.isOverParagraph(i);
    return (page.furniture(i).isPresent() && !(kicker && underTitle))
        || (page.piece(i).isPlain() && PageNotes.isByline(page.piece(i).text()));
  }

  /// Right under the title, what stands apart from a credit is the dek.
  private boolean isCaption(int i) {
    boolean apart = draft.hasTitle() && !draft.isAtTitle() && page.isOverCredit(i);
    return page.isCaption(i) || apart;
  }

  private boolean isTitle(int i) {
    Piece piece = page.piece(i);
    return piece.isPlain()
        && piece.text().length() <= Title.LONGEST
        && Prose.hasLetter(piece.text())
        && !Prose.endsLikeBody(piece.text())
        && page.isFollowed(i);
  }

  /// A name is the author's where a date or the like is beside it.
  private boolean isAuthor(int i) {
    String text = page.piece(i).text();
    return draft.hasTitle()
        && Prose.words(text) > 1
        && Byline.isName(text)
        && (page.is(Furniture.ABOUT_THE_PAGE, i - 1) || page.is(Furniture.ABOUT_THE_PAGE, i + 1));
  }

  /// Better a dek that is quoted than a paragraph that isn't: it needs more of the head behind it,
  /// or the look of a line that is no sentence.
  private boolean isDek(int i) {
    Piece piece = page.piece(i);
    String text = piece.text();
    if (!piece.isPlain()
        || ",:;".indexOf(Prose.lastSign(text)) >= 0
        || draft.hasDek()
        || !draft.isAtTitle()
        || text.length() > LONGEST_DEK) {
      return false;
    }
    boolean line = !Prose.endsLikeBody(text) && Prose.words(text) >= FEWEST_DEK_WORDS;
    boolean underTitle = !piece.opens() && piece.closes();
    return page.isBeforeBody(i) && (line || underTitle || isOverHead(i));
  }

  private boolean isOverHead(int i) {
    int next = i + 1;
    return next < page.size()
        && (page.furniture(next).filter(Furniture::isOfHead).isPresent()
            || PageNotes.isByline(page.piece(next).text())
            || page.keyPointsEnd(next) > next
            || isAuthor(next)
            || (page.isCaption(next) && page.piece(i).text().length() <= LONGEST_CAPTIONED_DEK));
  }
}
