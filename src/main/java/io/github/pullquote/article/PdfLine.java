package io.github.pullquote.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A line of text in one column of a page.
///
/// @param text its words with single spaces between them, and without the numbers of notes
/// @param left where it begins
/// @param right where it ends
/// @param y its baseline, downwards from the top of the page
/// @param size the size of most of its letters
/// @param strong whether they are bold or italic
/// @param cells into how many parts wide gaps divide it
/// @param note whether it begins with the raised number of a note
record PdfLine(
    String text,
    float left,
    float right,
    float y,
    float size,
    boolean strong,
    int cells,
    boolean note) {
  /// A wider gap, in sizes of the font, parts the cells of a table.
  private static final float CELL_GAP = 1.4f;

  /// The lines that some fragments of one column make, from top to bottom.
  static List<PdfLine> of(List<PdfFragment> fragments) {
    List<PdfFragment> sorted = new ArrayList<>(fragments);
    sorted.sort(Comparator.comparingDouble(PdfFragment::y));
    List<PdfLine> lines = new ArrayList<>();
    List<PdfFragment> row = new ArrayList<>();
    for (PdfFragment fragment : sorted) {
      if (!row.isEmpty() && !isOneRow(row.getFirst(), fragment)) {
        lines.add(line(row));
        row.clear();
      }
      row.add(fragment);
    }
    if (!row.isEmpty()) {
      lines.add(line(row));
    }
    return lines;
  }

  private static boolean isOneRow(PdfFragment first, PdfFragment next) {
    return next.y() - first.y() < 0.4f * Math.max(first.size(), next.size());
  }

  private static PdfLine line(List<PdfFragment> row) {
    row.sort(Comparator.comparingDouble(PdfFragment::left));
    PdfLineText text = new PdfLineText();
    int cells = 1;
    PdfFragment last = row.getFirst();
    for (PdfFragment fragment : row) {
      cells += fragment.left() - last.right() > CELL_GAP * fragment.size() ? 1 : 0;
      last = fragment;
    }
    PdfFragment largest =
        row.stream().max(Comparator.comparingDouble(PdfFragment::size)).orElseThrow();
    row.forEach(fragment -> text.append(fragment, largest.y()));
    return new PdfLine(
        text.text(),
        row.getFirst().left(),
        (float) row.stream().mapToDouble(PdfFragment::right).max().orElseThrow(),
        largest.y(),
        text.size(),
        text.isStrong(),
        cells,
        text.beginsWithNote());
  }

  float width() {
    return right - left;
  }

  /// The same line with other words.
  PdfLine withText(String words) {
    return new PdfLine(words, left, right, y, size, strong, cells, note);
  }
}
