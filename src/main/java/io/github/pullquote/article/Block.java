package io.github.pullquote.article;

/// One labelled piece of an article, in reading order.
///
/// @param kind what the piece is
/// @param text its text on one line, white space folded; never blank
public record Block(Kind kind, String text) {
  /// What a piece of an article is.
  public enum Kind {
    TITLE(false),
    DEK(false),
    KEY_POINT(false),
    HEADING(false),
    PARAGRAPH(true),
    LIST_ITEM(true),
    QUOTATION(true),
    CAPTION(false),
    BOILERPLATE(false);

    private final boolean passage;

    Kind(boolean passage) {
      this.passage = passage;
    }

    /// Whether such a block is a passage: numbered, searched and quoted.
    public boolean isPassage() {
      return passage;
    }
  }

  /// Refuses a blank text.
  public Block {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A block needs text, this %s has none".formatted(kind));
    }
  }
}
