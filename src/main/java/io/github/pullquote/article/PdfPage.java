package io.github.pullquote.article;

import java.util.ArrayList;
import java.util.List;

/// The lines of a page, in strips that are one column wide, both in reading order.
///
/// @param strips the lines of each strip; none is empty
record PdfPage(List<List<PdfLine>> strips) {
  /// Puts what is drawn on a page into order.
  static PdfPage of(List<PdfGlyph> glyphs, PdfColumns columns) {
    List<List<PdfLine>> strips = new ArrayList<>();
    for (List<PdfFragment> strip : columns.strips(PdfDropCaps.join(PdfFragment.of(glyphs)))) {
      List<PdfLine> lines = PdfLine.of(strip).stream().filter(l -> !l.text().isEmpty()).toList();
      if (!lines.isEmpty()) {
        strips.add(lines);
      }
    }
    return new PdfPage(strips);
  }

  /// All lines, in reading order.
  List<PdfLine> lines() {
    return strips.stream().flatMap(List::stream).toList();
  }

  /// The page without some of its lines.
  PdfPage without(List<PdfLine> lines) {
    return new PdfPage(
        strips.stream()
            .map(strip -> strip.stream().filter(line -> !lines.contains(line)).toList())
            .filter(strip -> !strip.isEmpty())
            .toList());
  }
}
