package io.github.pullquote.article;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Fills the columns of a PDF's pages with text.
public final class Typesetter {
  static final float SIZE = 10;
  static final float PITCH = 12;
  private static final float MARGIN = 40;
  private static final float TOP = 70;
  private static final float GUTTER = 18;
  private static final float INDENT = 12;

  private final PdfFile file;
  private final int columns;
  private final float bottom;
  private String head = "";
  private int page;
  private int column;
  private float top;
  private float y;
  private boolean afterHeading = true;

  /// @param bottom where the columns end
  public Typesetter(PdfFile file, int columns, float bottom) {
    this.file = file;
    this.columns = columns;
    this.bottom = bottom;
  }

  /// Sets a head over every page to come, and its number under it.
  Typesetter head(String text) {
    head = text;
    return this;
  }

  public Typesetter newPage() {
    file.newPage();
    page++;
    column = 0;
    top = TOP;
    y = TOP;
    if (!head.isEmpty()) {
      file.text(MARGIN, 30, 8, head).text(PdfFile.WIDTH / 2, 585, 8, String.valueOf(page));
    }
    return this;
  }

  /// Sets the title over all columns.
  public Typesetter title(String text) {
    file.font(FontName.TIMES_BOLD).text(MARGIN, y, 20, text).font(FontName.TIMES_ROMAN);
    top += 40;
    y = top;
    return this;
  }

  public Typesetter heading(String text) {
    space(3 * PITCH);
    y += PITCH;
    file.font(FontName.HELVETICA_BOLD).text(left(), y, 12, text).font(FontName.TIMES_ROMAN);
    y += 1.5f * PITCH;
    afterHeading = true;
    return this;
  }

  /// Sets a paragraph; its first line is indented unless a heading is over it.
  public Typesetter paragraph(String text) {
    float indent = afterHeading ? 0 : INDENT;
    afterHeading = false;
    for (String line : lines(text, indent)) {
      space(0);
      file.text(left() + indent, y, SIZE, line);
      y += PITCH;
      indent = 0;
    }
    return this;
  }

  private float width() {
    return (PdfFile.WIDTH - 2 * MARGIN - (columns - 1) * GUTTER) / columns;
  }

  private float left() {
    return MARGIN + column * (width() + GUTTER);
  }

  private void space(float needed) {
    if (y + needed > bottom) {
      column++;
      y = top;
      if (column == columns) {
        newPage();
      }
    }
  }

  private List<String> lines(String text, float indent) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      boolean first = lines.isEmpty();
      if (file.width(longer, SIZE) > width() - (first ? indent : 0)) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }
}
