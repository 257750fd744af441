package io.github.pullquote.article;

import java.util.List;

/// Lines under each other in one column.
///
/// @param number its place among the strips of the document, by which it is told from others
/// @param lines from top to bottom; at least one
/// @param left where its lines begin, but for those that are indented
/// @param right where its full lines end
record PdfStrip(int number, List<PdfLine> lines, float left, float right) {
  /// Few lines hang out of a column at its left, or fall short at its right.
  private static final float FEW = 0.1f;

  static PdfStrip of(int number, List<PdfLine> lines) {
    List<Float> lefts = lines.stream().map(PdfLine::left).sorted().toList();
    List<Float> rights = lines.stream().map(PdfLine::right).sorted().toList();
    int few = (int) (FEW * lines.size());
    return new PdfStrip(number, lines, lefts.get(few), rights.get(lines.size() - 1 - few));
  }

  /// Whether a line begins further to the right than the others, as the first of a paragraph does.
  boolean isIndented(PdfLine line) {
    return line.left() - left > 0.7f * line.size();
  }

  /// Whether the next line's first word had no room behind a line.
  boolean isFull(PdfLine line, PdfLine next) {
    int space = next.text().indexOf(' ');
    int word = space < 0 ? next.text().length() : space;
    float needed = next.width() * (word + 1) / next.text().length();
    return line.right() + needed > right - line.size();
  }

  /// Whether a line reaches to the right edge, about.
  boolean isFull(PdfLine line) {
    return line.right() > right - line.size();
  }

  /// Whether a line ends exactly at the right edge.
  boolean isFlush(PdfLine line) {
    return Math.abs(line.right() - right) < 0.1f * line.size();
  }
}
