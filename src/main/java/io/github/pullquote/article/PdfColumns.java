package io.github.pullquote.article;

import java.util.ArrayList;
import java.util.List;

/// Puts the fragments of pages into the order in which they are read: a page is cut into strips,
/// each one column wide. Lines across the columns cut them. A gutter that is clear on one page is
/// believed on the others.
final class PdfColumns {
  private static final int DEEPEST = 2;

  /// A page with more fragments is no text, and would take too long.
  private static final int MOST_FRAGMENTS = 5_000;

  private final PdfGutters gutters = new PdfGutters();

  private PdfColumns() {}

  /// The strips of each page in reading order; none is empty.
  static List<List<List<PdfFragment>>> strips(List<List<PdfFragment>> pages) {
    PdfColumns columns = new PdfColumns();
    List<List<PdfRow>> rows = pages.stream().map(PdfRow::of).toList();
    rows.forEach(columns::learn);
    return rows.stream().map(columns::cut).toList();
  }

  private void learn(List<PdfRow> page) {
    if (isText(page)) {
      gutters.find(page, PdfGutters.Part.PAGE);
    }
  }

  private List<List<PdfFragment>> cut(List<PdfRow> page) {
    List<List<PdfFragment>> strips = new ArrayList<>();
    split(page, PdfGutters.Part.PAGE, isText(page) ? DEEPEST : 0, strips);
    return strips;
  }

  private static boolean isText(List<PdfRow> page) {
    return page.stream().mapToInt(row -> row.fragments().size()).sum() <= MOST_FRAGMENTS;
  }

  private void split(
      List<PdfRow> rows, PdfGutters.Part part, int depth, List<List<PdfFragment>> strips) {
    float gutter = depth > 0 ? gutters.find(rows, part) : Float.NaN;
    if (Float.isNaN(gutter)) {
      addStrip(rows, strips);
      return;
    }
    List<PdfRow> across = new ArrayList<>();
    List<PdfRow> beside = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      PdfRow row = rows.get(i);
      boolean tail = beside.isEmpty() && !across.isEmpty() && row.endsParagraph(across.getLast());
      if (isAcross(rows, i, gutter) || tail) {
        if (isRiver(beside, across, row)) {
          across.addAll(beside);
        } else if (!beside.isEmpty()) {
          split(across, PdfGutters.Part.ACROSS, depth - 1, strips);
          across.clear();
          splitBeside(beside, gutter, depth, strips);
        }
        beside.clear();
        across.add(row);
      } else {
        beside.add(row);
      }
    }
    split(across, PdfGutters.Part.ACROSS, depth - 1, strips);
    splitBeside(beside, gutter, depth, strips);
  }

  /// Whether a row or one that is a little higher or lower reaches across the gutter.
  private static boolean isAcross(List<PdfRow> rows, int index, float gutter) {
    PdfRow row = rows.get(index);
    return rows.subList(Math.max(index - 1, 0), Math.min(index + 2, rows.size())).stream()
        .anyMatch(near -> near.isAcross(gutter) && near.first().isBeside(row.first()));
  }

  /// Whether rows only happen to have a gap between two words at the gutter: lines across it are
  /// right above and below.
  private static boolean isRiver(List<PdfRow> beside, List<PdfRow> across, PdfRow below) {
    return beside.size() <= 2
        && !beside.isEmpty()
        && !across.isEmpty()
        && beside.getFirst().isUnder(across.getLast())
        && below.isUnder(beside.getLast());
  }

  private static void addStrip(List<PdfRow> rows, List<List<PdfFragment>> strips) {
    if (!rows.isEmpty()) {
      strips.add(rows.stream().flatMap(row -> row.fragments().stream()).toList());
    }
  }

  private void splitBeside(
      List<PdfRow> rows, float gutter, int depth, List<List<PdfFragment>> strips) {
    split(PdfRow.part(rows, f -> f.left() < gutter), PdfGutters.Part.COLUMN, depth - 1, strips);
    split(PdfRow.part(rows, f -> f.left() >= gutter), PdfGutters.Part.COLUMN, depth - 1, strips);
  }
}
