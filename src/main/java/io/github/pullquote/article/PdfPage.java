package io.github.pullquote.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The lines of a page, in strips that are one column wide, both in reading order.
///
/// @param strips the lines of each strip; none is empty
record PdfPage(List<List<PdfLine>> strips) {
  /// Puts the fragments of some pages into order.
  static List<PdfPage> of(List<List<PdfFragment>> pages) {
    return PdfColumns.strips(pages).stream().map(PdfPage::page).toList();
  }

  private static PdfPage page(List<List<PdfFragment>> strips) {
    return new PdfPage(
        strips.stream().map(PdfPage::lines).filter(lines -> !lines.isEmpty()).toList());
  }

  private static List<PdfLine> lines(List<PdfFragment> strip) {
    return PdfLine.of(strip).stream().filter(line -> !line.text().isEmpty()).toList();
  }

  /// All lines, in reading order.
  List<PdfLine> lines() {
    return strips.stream().flatMap(List::stream).toList();
  }

  /// The page without some of its lines.
  PdfPage without(List<PdfLine> lines) {
    Set<PdfLine> unwanted = new HashSet<>(lines);
    return new PdfPage(
        strips.stream()
            .map(strip -> strip.stream().filter(line -> !unwanted.contains(line)).toList())
            .filter(strip -> !strip.isEmpty())
            .toList());
  }
}
