package io.github.pullquote.article;

/// A character or ligature on a page, as the page is seen: upright, with the origin at the top left
/// corner. All lengths are in points.
///
/// @param text its characters; a space is a glyph too
/// @param x its left edge
/// @param y its baseline, downwards
/// @param width how far it reaches to the right
/// @param size the size of its font
/// @param strong whether its font stands out: a bold or an italic one
record PdfGlyph(String text, float x, float y, float width, float size, boolean strong) {
  float right() {
    return x + width;
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
