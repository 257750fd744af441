package io.github.pullquote.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the running heads and feet of a document: the outermost lines of its pages that stand at
/// the same place of another page too, but for the number in them, and page numbers.
final class PdfMargins {
  /// So many rows at the top and at the bottom of a page may belong to its margins.
  private static final int ROWS = 3;

  /// How far, in points, the same place may be off.
  private static final float OFF = 4;

  private static final int LONGEST_NUMBER = 60;
  private static final Pattern NUMBER =
      Pattern.compile(
          "[^\\p{L}\\d]*(?:page |p\\. ?)?(?:\\d{1,4}|[ivxlc]{1,7})(?: ?(?:of|/)"
              + " ?\\d{1,4})?[^\\p{L}\\d]*",
          Pattern.CASE_INSENSITIVE);

  /// Lines of all columns at one height.
  ///
  /// @param text their words, with a sign for each number
  private record Row(List<PdfLine> lines, String text, float y) {
    boolean isLike(Row other) {
      return Math.abs(y - other.y) < OFF && text.equals(other.text);
    }
  }

  private final List<List<Row>> tops = new ArrayList<>();
  private final List<List<Row>> bottoms = new ArrayList<>();

  private PdfMargins(List<PdfPage> pages) {
    for (PdfPage page : pages) {
      List<Row> rows = rows(page);
      tops.add(rows.subList(0, Math.min(rows.size(), ROWS)));
      bottoms.add(rows.reversed().subList(0, Math.min(rows.size(), ROWS)));
    }
  }

  /// The pages without heads, feet and page numbers.
  static List<PdfPage> cut(List<PdfPage> pages) {
    PdfMargins margins = new PdfMargins(pages);
    List<PdfPage> cut = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<PdfLine> lines = new ArrayList<>(furniture(margins.tops, i));
      lines.addAll(furniture(margins.bottoms, i));
      cut.add(pages.get(i).without(lines));
    }
    return cut;
  }

  private static List<Row> rows(PdfPage page) {
    List<PdfLine> lines = new ArrayList<>(page.lines());
    lines.sort(Comparator.comparingDouble(PdfLine::y));
    List<Row> rows = new ArrayList<>();
    List<PdfLine> open = new ArrayList<>();
    for (PdfLine line : lines) {
      if (!open.isEmpty() && line.y() - open.getFirst().y() > OFF) {
        rows.add(row(open));
        open.clear();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      rows.add(row(open));
    }
    return rows;
  }

  private static Row row(List<PdfLine> lines) {
    String text =
        lines.stream()
            .sorted(Comparator.comparingDouble(PdfLine::left))
            .map(PdfLine::text)
            .collect(Collectors.joining(" "));
    return new Row(List.copyOf(lines), text.replaceAll("\\d+", "#"), lines.getFirst().y());
  }

  /// The lines of one page's margin, from its edge inwards.
  private static List<PdfLine> furniture(List<List<Row>> margins, int page) {
    List<PdfLine> lines = new ArrayList<>();
    for (Row row : margins.get(page)) {
      if (!isNumber(row) && !isRepeated(margins, page, row)) {
        break;
      }
      lines.addAll(row.lines);
    }
    return lines;
  }

  private static boolean isNumber(Row row) {
    String text = row.lines.getFirst().text();
    return row.lines.size() == 1
        && text.length() <= LONGEST_NUMBER
        && NUMBER.matcher(text).matches();
  }

  private static boolean isRepeated(List<List<Row>> margins, int page, Row row) {
    for (int other = 0; other < margins.size(); other++) {
      if (other != page && margins.get(other).stream().anyMatch(row::isLike)) {
        return true;
      }
    }
    return false;
  }
}
