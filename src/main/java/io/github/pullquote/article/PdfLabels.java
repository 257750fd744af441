package io.github.pullquote.article;

import java.util.List;
import java.util.regex.Pattern;

/// Tells what a paragraph of a PDF is by how it is set.
final class PdfLabels {
  private static final int LONGEST_HEADING = 200;
  private static final int MOST_HEADING_LINES = 4;
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:fig(?:ure|\\.)?|table|photo(?:graph)?|chart|box|plate|map|abbildung|abb\\.|tabelle)"
              + "\\s*(?:[A-Z]?\\d{1,3}(?:\\.\\d{1,2})?[a-z]?|[IVX]{1,5})\\s*[.:|–—].*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern USUAL =
      Pattern.compile(
          "(?:abstract|introduction|discussion|conclusions?|references|bibliography|notes"
              + "|acknowledge?ments?)",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_LEADERS = 40;

  /// How the lines of a table of contents end.
  private static final Pattern LEADERS = Pattern.compile("(?:\\.\\s?){4}\\s*[\\divxlc]{1,5}$");

  private static final Pattern BULLET = Pattern.compile("[•▪◦‣●○■∙\uF0B7\uF0A7]\\s*.*");

  private final PdfTypography type;
  private final float titleSize;

  /// @param titleSize the size of the title's font; 0 for none
  PdfLabels(PdfTypography type, float titleSize) {
    this.type = type;
    this.titleSize = titleSize;
  }

  PdfParagraph label(PdfStrip strip, List<PdfLine> lines) {
    return new PdfParagraph(kind(strip, lines), strip, List.copyOf(lines));
  }

  private Block.Kind kind(PdfStrip strip, List<PdfLine> lines) {
    PdfLine first = lines.getFirst();
    if (isCaption(first)) {
      return Block.Kind.CAPTION;
    }
    if (isTable(lines) || lines.stream().noneMatch(l -> Prose.hasLetter(l.text()))) {
      return Block.Kind.BOILERPLATE;
    }
    if (first.size() == titleSize && titleSize > 0) {
      return Block.Kind.TITLE;
    }
    if (isHeading(lines)) {
      return Block.Kind.HEADING;
    }
    if (isScrap(lines)) {
      return Block.Kind.BOILERPLATE;
    }
    if (isItem(first, true)) {
      return Block.Kind.LIST_ITEM;
    }
    return isInset(strip, lines) ? Block.Kind.QUOTATION : Block.Kind.PARAGRAPH;
  }

  private static boolean isTable(List<PdfLine> lines) {
    long cells = lines.stream().filter(l -> l.cells() > 2 || hasLeaders(l.text())).count();
    return cells * 2 > lines.size();
  }

  private static boolean hasLeaders(String line) {
    String end = line.substring(Math.max(line.length() - LONGEST_LEADERS, 0));
    return LEADERS.matcher(end).find();
  }

  private boolean isHeading(List<PdfLine> lines) {
    int length = lines.stream().mapToInt(l -> l.text().length()).sum();
    boolean large = lines.stream().allMatch(type::isLarge);
    boolean small = lines.stream().anyMatch(type::isSmall);
    boolean strong = lines.stream().allMatch(PdfLine::strong);
    String end = lines.getLast().text();
    boolean usual = lines.size() == 1 && USUAL.matcher(end).matches();
    return (large || strong || usual)
        && !small
        && length <= LONGEST_HEADING
        && lines.size() <= MOST_HEADING_LINES
        && !Prose.endsLikeBody(end)
        && !BULLET.matcher(lines.getFirst().text()).matches();
  }

  /// Whether these are the words within a picture: small and no sentence.
  private boolean isScrap(List<PdfLine> lines) {
    return lines.size() < 3
        && lines.stream().allMatch(type::isSmall)
        && ManuscriptHead.isShortLine(lines.getLast().text());
  }

  /// Whether a line begins the words under a picture.
  boolean isCaption(PdfLine line) {
    return CAPTION.matcher(line.text()).matches() || Credit.matches(line.text());
  }

  /// Whether a line begins an item of a list; a bullet does always, a dash or a number only where a
  /// line can begin anew.
  boolean isItem(PdfLine line, boolean anew) {
    return BULLET.matcher(line.text()).matches() || (anew && Mark.of(line.text()).isItem());
  }

  /// Whether all lines stand in from the left, as those of a long quotation do. One line alone may
  /// be a paragraph, where those begin with an indented line.
  private boolean isInset(PdfStrip strip, List<PdfLine> lines) {
    return lines.stream().allMatch(strip::isIndented) && (lines.size() > 1 || !type.indented());
  }
}
