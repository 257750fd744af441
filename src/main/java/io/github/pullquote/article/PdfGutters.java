package io.github.pullquote.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the gutters between columns: a gap at the same place of several lines in a row.
final class PdfGutters {
  /// The narrowest gutter, in sizes of the font.
  private static final float NARROWEST = 0.7f;

  /// So many rows in a row have a gutter; where it is known from another page, one is enough.
  private static final int ROWS = 4;

  private static final int ROWS_IN_COLUMN = 10;

  /// A document has few layouts; its pages agree on their gutters.
  private static final int MOST_KNOWN = 1_000;

  /// How far apart, in points, the same gutter may seem on two pages.
  private static final float SAME = 8;

  /// A gutter is in the middle part of what it parts.
  private static final float EDGE = 0.2f;

  /// How much of the room beside a gutter is filled; a table's cells fill less.
  private static final float FILLED = 0.45f;

  /// A page that is wider, in points, has no columns; a large poster's are found.
  private static final int WIDEST = 3_000;

  /// What is looked at for a gutter.
  enum Part {
    /// All of a page; a gutter that was there on an earlier page is believed.
    PAGE(ROWS),
    /// The lines across the columns of a page, which may have columns of their own.
    ACROSS(ROWS),
    /// One column; its words may be far apart, by chance in some rows.
    COLUMN(ROWS_IN_COLUMN);

    private final int rows;

    Part(int rows) {
      this.rows = rows;
    }
  }

  private final List<Float> known = new ArrayList<>();

  /// The rows of a part of a page, as seen at each point of its width.
  private static final class Gaps {
    private final float left;
    private final float right;
    private final int[] run;
    private final int[] longest;
    private final int[] rows;
    private final float[] filled;

    private Gaps(List<PdfRow> part) {
      left = (float) part.stream().mapToDouble(PdfRow::left).min().orElse(0);
      right = (float) part.stream().mapToDouble(PdfRow::right).max().orElse(0);
      int width = (int) Math.min(right - left + 1, WIDEST);
      run = new int[width];
      longest = new int[width];
      rows = new int[width];
      filled = new float[width];
      for (int i = 0; i < part.size(); i++) {
        part.get(i).fragments().forEach(this::cover);
        count(withNeighbours(part, i));
      }
    }

    private int at(float x) {
      return Math.clamp((int) (x - left), 0, run.length);
    }

    private void cover(PdfFragment fragment) {
      for (int x = at(fragment.left()); x < at(fragment.right()); x++) {
        run[x] = 0;
      }
    }

    private void count(List<PdfFragment> row) {
      float all = (float) row.stream().mapToDouble(PdfFragment::width).sum();
      float before = 0;
      for (int i = 1; i < row.size(); i++) {
        float from = row.get(i - 1).right();
        float to = row.get(i).left();
        before += row.get(i - 1).width();
        if (to - from >= NARROWEST * row.get(i).size()) {
          // How much of the emptier side of the gap the row fills.
          float share = Math.min(before / (from - left), (all - before) / (right - to));
          for (int x = at(from) + 1; x < at(to); x++) {
            run[x]++;
            rows[x]++;
            filled[x] += share;
            longest[x] = Math.max(longest[x], run[x]);
          }
        }
      }
    }

    private boolean isFilled(int x) {
      return filled[x] >= FILLED * rows[x];
    }

    /// The points that a gutter may be at.
    private int first() {
      return (int) (EDGE * run.length);
    }

    private int end() {
      return (int) ((1 - EDGE) * run.length);
    }
  }

  /// A row's fragments and those of rows a little higher or lower: columns need not be in step.
  private static List<PdfFragment> withNeighbours(List<PdfRow> part, int index) {
    PdfRow row = part.get(index);
    List<PdfFragment> all = new ArrayList<>(row.fragments());
    for (int i = Math.max(index - 1, 0); i < Math.min(index + 2, part.size()); i++) {
      for (PdfFragment fragment : i == index ? List.<PdfFragment>of() : part.get(i).fragments()) {
        if (fragment.isBeside(row.first())) {
          all.add(fragment);
        }
      }
    }
    all.sort(Comparator.comparingDouble(PdfFragment::left));
    return all;
  }

  /// The middle of the clearest gutter, NaN if there is none.
  float find(List<PdfRow> rows, Part part) {
    Gaps gaps = new Gaps(rows);
    int best = -1;
    for (int x = gaps.first(); x < gaps.end(); x++) {
      int least = part == Part.PAGE && isKnown(gaps.left + x) ? 1 : part.rows;
      boolean clear = gaps.longest[x] >= least && gaps.isFilled(x);
      best = clear && (best < 0 || gaps.longest[x] > gaps.longest[best]) ? x : best;
    }
    if (best < 0) {
      return Float.NaN;
    }
    int end = best;
    while (end + 1 < gaps.end() && gaps.longest[end + 1] == gaps.longest[best]) {
      end++;
    }
    float gutter = gaps.left + (best + end) / 2f;
    if (part == Part.PAGE && known.size() < MOST_KNOWN) {
      known.add(gutter);
    }
    return gutter;
  }

  private boolean isKnown(float gutter) {
    for (float x : known) {
      if (Math.abs(x - gutter) < SAME) {
        return true;
      }
    }
    return false;
  }
}
