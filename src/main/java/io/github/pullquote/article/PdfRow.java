package io.github.pullquote.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Fragments on one baseline, whichever columns they are in.
///
/// @param fragments from left to right; at least one
record PdfRow(List<PdfFragment> fragments) {
  /// The next line of a paragraph is nearer, in sizes of the font.
  private static final float NEAR = 1.6f;

  /// The rows of some fragments, from top to bottom.
  static List<PdfRow> of(List<PdfFragment> fragments) {
    List<PdfFragment> sorted = new ArrayList<>(fragments);
    sorted.sort(Comparator.comparingDouble(PdfFragment::y));
    List<PdfRow> rows = new ArrayList<>();
    List<PdfFragment> open = new ArrayList<>();
    for (PdfFragment fragment : sorted) {
      if (!open.isEmpty() && !isOneRow(open.getFirst(), fragment)) {
        rows.add(row(open));
        open.clear();
      }
      open.add(fragment);
    }
    if (!open.isEmpty()) {
      rows.add(row(open));
    }
    return rows;
  }

  private static boolean isOneRow(PdfFragment first, PdfFragment next) {
    return next.y() - first.y() < 0.3f * Math.max(first.size(), next.size());
  }

  private static PdfRow row(List<PdfFragment> fragments) {
    return new PdfRow(
        fragments.stream().sorted(Comparator.comparingDouble(PdfFragment::left)).toList());
  }

  /// The rows with only some of their fragments, those that have any.
  static List<PdfRow> part(List<PdfRow> rows, Predicate<PdfFragment> wanted) {
    return rows.stream()
        .map(row -> new PdfRow(row.fragments.stream().filter(wanted).toList()))
        .filter(row -> !row.fragments.isEmpty())
        .toList();
  }

  PdfFragment first() {
    return fragments.getFirst();
  }

  float y() {
    return first().y();
  }

  float left() {
    return first().left();
  }

  float right() {
    return (float) fragments.stream().mapToDouble(PdfFragment::right).max().orElseThrow();
  }

  boolean isAcross(float gutter) {
    return fragments.stream().anyMatch(f -> f.left() < gutter - 1 && f.right() > gutter + 1);
  }

  /// Whether it stands as close under another row as lines of a paragraph do.
  boolean isUnder(PdfRow above) {
    return y() - above.y() < NEAR * first().size()
        && Math.abs(first().size() - above.first().size()) < 0.5f;
  }

  /// Whether it is the short last line of a paragraph whose lines reach across the columns.
  boolean endsParagraph(PdfRow above) {
    return fragments.size() == 1
        && isUnder(above)
        && Math.abs(left() - above.left()) < 3 * first().size();
  }
}
