package io.github.pullquote.article;

import java.util.ArrayList;
import java.util.List;

/// Glyphs that stand side by side, with no more than a space between two of them.
///
/// @param glyphs from left to right; at least one that isn't blank
/// @param left where they begin
/// @param right where they end
/// @param y their baseline; that of the largest where they differ
/// @param size the size of the largest
record PdfFragment(List<PdfGlyph> glyphs, float left, float right, float y, float size) {
  /// A wider gap, in sizes of the font, is no space between words.
  private static final float WIDEST_SPACE = 0.7f;

  /// What overlaps more, in sizes of the font, is not the next character.
  private static final float OVERLAP = 0.4f;

  /// Beside a glyph that is so much larger, in sizes of that, another one is no part of its line.
  private static final float SMALLEST = 0.5f;

  /// How far, in sizes of the font, the numbers of notes stand above a line.
  private static final float RAISED = 0.65f;

  /// The fragments of a page, in the order in which it is drawn.
  static List<PdfFragment> of(List<PdfGlyph> glyphs) {
    List<PdfFragment> fragments = new ArrayList<>();
    List<PdfGlyph> open = new ArrayList<>();
    PdfGlyph last = null;
    float size = 0;
    for (PdfGlyph glyph : glyphs) {
      if (last != null
          && !glyph.isBlank()
          && !continues(last, glyph, Math.max(size, glyph.size()))) {
        add(fragments, open);
        open = new ArrayList<>();
        size = 0;
      }
      if (!glyph.isBlank()) {
        last = glyph;
        size = Math.max(size, glyph.size());
      }
      open.add(glyph);
    }
    add(fragments, open);
    return fragments;
  }

  private static boolean continues(PdfGlyph last, PdfGlyph glyph, float size) {
    float gap = glyph.x() - last.right();
    return Math.min(glyph.size(), last.size()) > SMALLEST * size
        && Math.abs(glyph.y() - last.y()) < RAISED * size
        && gap < WIDEST_SPACE * size
        && gap > -OVERLAP * size;
  }

  private static void add(List<PdfFragment> fragments, List<PdfGlyph> glyphs) {
    List<PdfGlyph> visible = glyphs.stream().filter(g -> !g.isBlank()).toList();
    if (!visible.isEmpty()) {
      fragments.add(of(glyphs, visible));
    }
  }

  private static PdfFragment of(List<PdfGlyph> glyphs, List<PdfGlyph> visible) {
    PdfGlyph largest = visible.getFirst();
    float right = 0;
    for (PdfGlyph glyph : visible) {
      largest = glyph.size() > largest.size() ? glyph : largest;
      right = Math.max(right, glyph.right());
    }
    return new PdfFragment(
        List.copyOf(glyphs), visible.getFirst().x(), right, largest.y(), largest.size());
  }

  float width() {
    return right - left;
  }

  /// Where its capital letters reach up to.
  float top() {
    return y - 0.7f * size;
  }

  /// Whether another one stands beside it, on the same line or one that is a little shifted.
  boolean isBeside(PdfFragment other) {
    return top() < other.y && other.top() < y;
  }

  /// The same text with a large letter before it, which is set as it is.
  PdfFragment behind(PdfFragment letter) {
    List<PdfGlyph> all = new ArrayList<>();
    for (PdfGlyph glyph : letter.glyphs) {
      all.add(new PdfGlyph(glyph.text(), left, y, 0, size, glyphs.getFirst().strong()));
    }
    all.addAll(glyphs);
    return new PdfFragment(all, letter.left, right, y, size);
  }

  /// The same text as if it began at another place.
  PdfFragment from(float edge) {
    return new PdfFragment(glyphs, edge, right, y, size);
  }
}
